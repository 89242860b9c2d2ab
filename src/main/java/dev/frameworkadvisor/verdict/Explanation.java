package dev.frameworkadvisor.verdict;

import java.util.List;

/**
 * The explanation of a verdict in plain language for decision makers.
 *
 * @param reasons the strongest reasons for the verdict, at most three
 * @param open number of open questions, and the next one to answer
 * @param certainty robustness of the verdict
 */
public record Explanation(List<String> reasons, String open, String certainty) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
