package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Example;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project profile as sent, not yet validated against a knowledge version.
 *
 * @param name the project's name; null if absent
 * @param answers option id by criterion id, in the order written
 * @param priorities priority by criterion id, in the order written
 * @param knowledge the requested version; null for the current one
 */
public record ProfileDraft(
        @Nullable String name,
        Map<String, String> answers,
        Map<String, String> priorities,
        @Nullable String knowledge) {

    /** Returns the draft of an example of the version. */
    public static ProfileDraft of(Example.Answers example, String version) {
        return new ProfileDraft(example.name(), example.answers(), example.priorities(), version);
    }

    /** Maximum length of a name in Unicode code points. */
    public static final int LONGEST_NAME = 200;

    public ProfileDraft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        priorities = Collections.unmodifiableMap(new LinkedHashMap<>(priorities));
    }
}
