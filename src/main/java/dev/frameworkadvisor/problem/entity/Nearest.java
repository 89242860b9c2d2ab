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
     * The allowed value with the fewest edits to the given one, letter case and the kind of separator aside. Empty if
     * two are equally near, or if it would take more than two edits, or more than a third of the letters of a long
     * value.
     */
    static Optional<String> to(String given, Collection<String> allowed) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(given);
        int fewest = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (String candidate : allowed) {
            int edits = edits(wanted, plain(candidate));
            if (edits < fewest) {
                fewest = edits;
                nearest = Optional.of(candidate);
            } else if (edits == fewest) {
                nearest = Optional.empty();
            }
        }
        return nearest;
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
