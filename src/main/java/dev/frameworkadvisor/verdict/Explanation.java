package dev.frameworkadvisor.verdict;

import java.util.List;

/**
 * A verdict in plain words, for whoever decides.
 *
 * @param reasons the strongest reasons for it, at most three
 * @param open what is still open, and what to answer next
 * @param certainty how sure the verdict is
 */
public record Explanation(List<String> reasons, String open, String certainty) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
