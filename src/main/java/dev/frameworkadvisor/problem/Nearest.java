package dev.frameworkadvisor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Suggests the allowed value that a mistyped one was probably meant to be.
 *
 * <p>Uses the edit distance (V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and
 * reversals", 1966), computed only within a band around the largest accepted distance: at most 64 characters against
 * each allowed value.
 */
final class Nearest {

    private static final int MAX_LENGTH = 64;

    private Nearest() {}

    /**
     * Returns the allowed value with the fewest edits from the given one, ignoring letter case and the kind of separator. Of
     * two with as many edits, prefers the one that starts with the given value. Empty if the choice is still ambiguous, or
     * if it takes more than two edits, or in a long value more than a third of its characters.
     */
    static Optional<String> to(String given, Collection<String> allowed) {
        if (given.isEmpty() || given.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = normalize(given);
        int shortest = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (String candidate : allowed) {
            int distance = distance(wanted, normalize(candidate));
            if (distance < shortest) {
                shortest = distance;
                nearest = Optional.of(candidate);
            } else if (distance == shortest) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    /** Returns twice the edits, plus 1 unless the candidate starts with the wanted text: this breaks ties. */
    private static int distance(String wanted, String candidate) {
        int edits = edits(wanted, candidate);
        return edits == Integer.MAX_VALUE ? edits : 2 * edits + (candidate.startsWith(wanted) ? 0 : 1);
    }

    private static int edits(String wanted, String candidate) {
        int length = Math.max(wanted.length(), candidate.length());
        int limit = length < 4 ? 1 : Math.max(2, length / 3);
        int edits = new LevenshteinDistance(limit).apply(wanted, candidate);
        return edits < 0 ? Integer.MAX_VALUE : edits;
    }

    private static String normalize(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
