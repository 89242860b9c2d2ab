package dev.frameworkadvisor.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project that a source describes, and the verdict that its profile must result in. */
public record Example(String id, String story, Answers profile, Outcome verdict, List<Evidence> evidence) {

    public Example {
        evidence = List.copyOf(evidence);
    }

    /**
     * The profile of an example.
     *
     * @param answers option id by criterion id, in the order of the file
     * @param priorities priority by criterion id, in the order of the file
     */
    public record Answers(String name, Map<String, String> answers, Map<String, String> priorities) {

        public Answers {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
            priorities = Collections.unmodifiableMap(new LinkedHashMap<>(priorities));
        }
    }
}
