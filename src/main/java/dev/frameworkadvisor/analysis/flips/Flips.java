package dev.frameworkadvisor.analysis.flips;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of changed answers that change the verdict.
 *
 * @param searchedTo the largest size searched for
 * @param size the exact minimum; null if no change of up to {@code searchedTo} answers changes the verdict
 * @param sets the first sets of that size, at most five, in catalog order
 */
public record Flips(int searchedTo, @Nullable Integer size, List<Flip> sets) {

    public Flips {
        sets = List.copyOf(sets);
    }
}
