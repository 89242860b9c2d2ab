package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the ids of a draft to the criteria, options and priorities of a knowledge version. */
public final class ProfileResolver {

    private ProfileResolver() {}

    /**
     * Returns the profile in canonical form.
     *
     * @param violations receives every violation; the profile must not be used unless this stays empty
     */
    public static Profile resolve(ProfileDraft draft, Knowledge knowledge, Violations violations) {
        Profile profile = profile(draft, knowledge);
        new ProfileValidator(knowledge, violations).validate(draft, profile);
        return profile;
    }

    /**
     * Resolves a draft against the version that it names, or against the current one.
     *
     * @param subject beginning of the sentence that reports violations, such as {@code "The profile"}
     * @param violations violations of the request so far; receives those of the profile
     * @param queryViolations number of violations that the parameters of the request have caused
     * @throws ProblemException if there are violations
     */
    public static ProfileRequest resolve(
            KnowledgeBase base, ProfileDraft draft, String subject, Violations violations, int queryViolations) {
        String version = draft.knowledge();
        KnowledgeVersion resolved =
                version == null ? base.current() : base.find(version).orElse(null);
        if (resolved == null) {
            violations.add(VersionLookup.unknown(base, String.valueOf(version), "/knowledge"));
            resolved = base.current();
        }
        if (!violations.isEmpty()) {
            violations.addAllowed("/knowledge", base.numbers());
        }
        Profile profile = resolve(draft, resolved.knowledge(), violations);
        boolean onlyQuery = violations.found().size() == queryViolations;
        violations.throwIfAny(
                onlyQuery ? ProblemType.INVALID_PARAMETER : ProblemType.INVALID_PROFILE,
                queryViolations == 0 ? subject : "The request");
        return new ProfileRequest(profile, draft, resolved, version != null);
    }

    private static Profile profile(ProfileDraft draft, Knowledge knowledge) {
        List<Answer> answers = new ArrayList<>(knowledge.criteria().size());
        for (Criterion criterion : knowledge.criteria()) {
            answers.add(new Answer(
                    criterion,
                    option(criterion, draft.answers()),
                    priority(draft.priorities().get(criterion.id()))));
        }
        return new Profile(draft.name(), knowledge, answers);
    }

    private static @Nullable Option option(Criterion criterion, Map<String, String> answers) {
        String id = answers.get(criterion.id());
        return id == null ? null : criterion.option(id).orElse(null);
    }

    private static Priority priority(@Nullable String name) {
        return name != null && ProfileValidator.PRIORITIES.contains(name) ? Priority.valueOf(name) : Priority.NORMAL;
    }
}
