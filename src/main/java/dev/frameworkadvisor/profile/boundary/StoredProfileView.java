package dev.frameworkadvisor.profile.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.profile.entity.Decision;
import dev.frameworkadvisor.profile.entity.Rejudgement;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.entity.Level;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape in which a stored profile goes over the wire; component names are field names. */
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
        @Nullable RejudgementView rejudged,
        Links links) {

    record KnowledgeRef(String version, String digest) {}

    record Links(String self, String revisions, String verdict, String badge) {

        static Links of(String id) {
            String self = ProfileResource.path(id);
            return new Links(self, self + "/revisions", self + "/verdict", self + "/badge.svg");
        }
    }

    /** A revision, whatever has been decided since. */
    static StoredProfileView of(StoredProfile stored) {
        return of(stored, new Rejudgement.Same());
    }

    static StoredProfileView of(StoredProfile stored, Rejudgement rejudgement) {
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
                RejudgementView.of(rejudgement),
                Links.of(stored.id()));
    }
}
