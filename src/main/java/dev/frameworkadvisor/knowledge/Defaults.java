package dev.frameworkadvisor.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sentences, labels and thresholds that all knowledge versions share. They are not part of any digest, so that they can
 * change without a new version.
 *
 * @param provisionalBelow a verdict with a smaller share of the completions is provisional, 0 to 1
 * @param robustShareFrom lowest share of the completions that a robust verdict has, 0 to 1
 * @param shortLabels label of each verdict in one to four words, for badges and within sentences
 * @param wording sentence templates on open questions and robustness
 * @param causes sentences on why a stored decision differs from the current one
 */
public record Defaults(
        double provisionalBelow,
        double robustShareFrom,
        Map<Outcome, String> shortLabels,
        ExplanationTemplates wording,
        Causes causes) {

    public Defaults {
        // A HashMap would give equal defaults another text, and so another fingerprint, in each process.
        shortLabels = Collections.unmodifiableMap(new EnumMap<>(shortLabels));
    }

    /** Returns the short label of the verdict; its name if no label is set. */
    public String shortLabel(Outcome verdict) {
        return shortLabels.getOrDefault(verdict, verdict.name());
    }

    /** Returns the hexadecimal SHA-256 of all values: equal for equal defaults in every process. */
    public String fingerprint() {
        return Sha256.hex(toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sentences on what has changed a decision.
     *
     * @param method if only the method has changed
     * @param knowledge if only the knowledge has changed
     * @param both if both have changed
     */
    public record Causes(String method, String knowledge, String both) {}
}
