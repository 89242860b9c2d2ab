package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Knowledge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project described by the criteria of one knowledge version. Canonical: profiles with the same content are equal.
 *
 * @param name the project's name; does not affect the verdict
 * @param answers one for every criterion of the version, in catalog order
 */
public record Profile(@Nullable String name, Knowledge knowledge, List<Answer> answers) {

    public Profile {
        answers = List.copyOf(answers);
    }

    /** Returns the profile without any answer, name or priority. */
    public static Profile unanswered(Knowledge knowledge) {
        List<Answer> answers = knowledge.criteria().stream()
                .map(criterion -> new Answer(criterion, null, Priority.NORMAL))
                .toList();
        return new Profile(null, knowledge, answers);
    }

    /** Returns the shortest draft of the profile: in catalog order, without defaults, with an explicit version. */
    public ProfileDraft draft() {
        Map<String, String> chosen = new LinkedHashMap<>();
        Map<String, String> priorities = new LinkedHashMap<>();
        for (Answer answer : answers) {
            String criterion = answer.criterion().id();
            if (answer.option() != null) {
                chosen.put(criterion, answer.option().id());
            }
            if (answer.priority() != Priority.NORMAL) {
                priorities.put(criterion, answer.priority().name());
            }
        }
        return new ProfileDraft(name, chosen, priorities, knowledge.version());
    }
}
