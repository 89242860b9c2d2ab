package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Example;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project profile as written: ids and words that no knowledge version has been asked about yet.
 *
 * @param name the project's name, if it was given
 * @param answers option id by criterion id, in the order written
 * @param priorities priority by criterion id, in the order written
 * @param knowledge the version asked for; null stands for the current one
 */
public record ProfileDraft(
        @Nullable String name,
        Map<String, String> answers,
        Map<String, String> priorities,
        @Nullable String knowledge) {

    /** Returns the profile of an example, for the version that the example belongs to. */
    public static ProfileDraft of(Example.Answers example, String version) {
        return new ProfileDraft(example.name(), example.answers(), example.priorities(), version);
    }

    /** As long as a name may be, in Unicode code points. */
    public static final int LONGEST_NAME = 200;

    public ProfileDraft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        priorities = Collections.unmodifiableMap(new LinkedHashMap<>(priorities));
    }
}
