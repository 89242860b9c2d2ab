package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.Ownership;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON representation of a stored profile; component names are field names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredProfileView(
        String id,
        int revision,
        String createdAt,
        String updatedAt,
        @Nullable String name,
        Map<String, String> answers,
        Map<String, String> priorities,
        KnowledgeRef knowledge,
        int method,
        Outcome verdict,
        Level level,
        String decisionId,
        @Nullable String owner,
        @Nullable String changedBy,
        @Nullable Boolean badgePublic,
        @Nullable ReevaluationView rejudged,
        Links links) {

    record KnowledgeRef(String version, String digest) {}

    record Links(String self, String revisions, String verdict, String badge) {

        static Links of(String id) {
            String self = ProfileResource.path(id);
            return new Links(self, self + "/revisions", self + "/verdict", self + "/badge.svg");
        }
    }

    /** Returns a revision without its re-evaluation. */
    static StoredProfileView of(StoredProfile stored) {
        return of(stored, new Reevaluation.Same());
    }

    static StoredProfileView of(StoredProfile stored, Reevaluation reevaluation) {
        Decision decision = stored.decision();
        return new StoredProfileView(
                stored.id(),
                stored.revision(),
                stored.createdAt().toString(),
                stored.updatedAt().toString(),
                stored.profile().name(),
                stored.profile().answers(),
                stored.profile().priorities(),
                new KnowledgeRef(decision.knowledge(), decision.digest()),
                decision.method(),
                decision.verdict(),
                decision.level(),
                decision.decisionId(),
                stored.ownership().owner(),
                stored.ownership().changedBy(),
                stored.ownership().equals(Ownership.NONE)
                        ? null
                        : stored.ownership().badgePublic(),
                ReevaluationView.of(reevaluation),
                Links.of(stored.id()));
    }
}
