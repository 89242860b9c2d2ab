package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.problem.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds a profile as written to a knowledge version: every id becomes the thing that it names. */
public final class ProfileResolver {

    private ProfileResolver() {}

    /**
     * The profile in canonical form.
     *
     * @param violations receives everything that does not fit; the profile must not be used unless it stays empty
     */
    public static Profile resolve(ProfileDraft draft, Knowledge knowledge, Violations violations) {
        Profile profile = profile(draft, knowledge);
        new ProfileValidator(knowledge, violations).tell(draft, profile);
        return profile;
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
