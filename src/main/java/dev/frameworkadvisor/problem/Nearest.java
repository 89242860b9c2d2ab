package dev.frameworkadvisor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped id was probably meant to be. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The allowed value with the fewest edits to the given one, letter case and the kind of separator aside; of equally
     * near ones that which starts with the given one. Empty if two are still equally near, or if it would take more than
     * two edits, or more than a third of the letters of a long value.
     */
    static Optional<String> to(String given, Collection<String> allowed) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(given);
        int shortest = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (String candidate : allowed) {
            int distance = distance(wanted, plain(candidate));
            if (distance < shortest) {
                shortest = distance;
                nearest = Optional.of(candidate);
            } else if (distance == shortest) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    /** Twice the edits, and one more unless the candidate only continues what is wanted. */
    private static int distance(String wanted, String candidate) {
        int edits = edits(wanted, candidate);
        return edits == Integer.MAX_VALUE ? edits : 2 * edits + (candidate.startsWith(wanted) ? 0 : 1);
    }

    private static int edits(String wanted, String candidate) {
        int letters = Math.max(wanted.length(), candidate.length());
        int most = letters < 4 ? 1 : Math.max(2, letters / 3);
        int edits = new LevenshteinDistance(most).apply(wanted, candidate);
        return edits < 0 ? Integer.MAX_VALUE : edits;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
