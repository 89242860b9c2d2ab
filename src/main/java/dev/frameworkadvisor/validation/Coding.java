package dev.frameworkadvisor.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers that one coder read from the description of a project.
 *
 * @param recognized whether the coder recognized the project; null if the coder did not state it
 * @param answers option id by criterion id; a criterion that the description does not support is absent
 */
public record Coding(String coder, @Nullable Boolean recognized, Map<String, String> answers) {

    public Coding {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
