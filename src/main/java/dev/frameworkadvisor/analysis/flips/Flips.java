package dev.frameworkadvisor.analysis.flips;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of changed answers that change the verdict.
 *
 * @param searchedTo the largest size that was looked for
 * @param size the exact minimum; null where no change of up to that many answers does it
 * @param sets the first few of that size, in catalog order
 */
public record Flips(int searchedTo, @Nullable Integer size, List<Flip> sets) {

    public Flips {
        sets = List.copyOf(sets);
    }
}
