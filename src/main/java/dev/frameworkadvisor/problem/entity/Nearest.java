package dev.frameworkadvisor.problem.entity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a mistyped id was probably meant to be. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The allowed value with the fewest edits to the given one, letter case and the kind of separator aside; the first
     * of equals. Empty if it would take more edits than a third of the value's letters.
     */
    static Optional<String> to(String given, Collection<String> allowed) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(given);
        int fewest = Integer.MAX_VALUE;
        String nearest = null;
        for (String candidate : allowed) {
            int most = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
            int edits = new LevenshteinDistance(most).apply(wanted, plain(candidate));
            if (edits >= 0 && edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
