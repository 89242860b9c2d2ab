package dev.frameworkadvisor.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the product adds to every knowledge version: sentences, labels and the thresholds of levels that no version
 * sets. It is part of no digest, so that it can change without a new version.
 *
 * @param provisionalBelow a verdict with a smaller share of the completions is provisional, 0 to 1
 * @param robustShareFrom lowest share of the completions that a robust verdict has, 0 to 1
 * @param shortLabels each verdict in one to four words, for badges and for the middle of a sentence
 * @param wording sentences on what is open and on how sure a verdict is
 * @param causes why a stored decision would be another one today
 */
public record Defaults(
        double provisionalBelow,
        double robustShareFrom,
        Map<Outcome, String> shortLabels,
        ExplanationTemplates wording,
        Causes causes) {

    public Defaults {
        // In the order of the verdicts, so that equal defaults have the same text and fingerprint in every process.
        shortLabels = Collections.unmodifiableMap(new EnumMap<>(shortLabels));
    }

    /** The short label of the verdict. */
    public String shortLabel(Outcome verdict) {
        return shortLabels.getOrDefault(verdict, verdict.name());
    }

    /** Hexadecimal SHA-256 of all values: equal for equal defaults, in every process. */
    public String fingerprint() {
        return Sha256.hex(toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sentences that explain another decision.
     *
     * @param method the method alone has changed it
     * @param knowledge the knowledge alone has changed it
     * @param both both have
     */
    public record Causes(String method, String knowledge, String both) {}
}
