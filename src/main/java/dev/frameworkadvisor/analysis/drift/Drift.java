package dev.frameworkadvisor.analysis.drift;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The share of profiles that get different verdicts from two knowledge versions. A profile here answers every criterion
 * that both versions have, with an option that both have. All such profiles are equally likely.
 *
 * @param criteria ids of the criteria that both versions have, in the order of the newer version
 * @param profiles the number of profiles evaluated with both versions
 * @param interval the 95 % confidence interval of the changed share; null if all profiles were evaluated
 * @param cells the number of profiles for each pair of verdicts, in descending order
 */
public record Drift(
        Knowledge from,
        Knowledge to,
        List<String> criteria,
        long profiles,
        @Nullable Interval interval,
        List<Cell> cells) {

    public Drift {
        criteria = List.copyOf(criteria);
        cells = List.copyOf(cells);
    }

    /** Bounds of a share, 0 to 1. */
    public record Interval(double lowest, double highest) {}

    /**
     * The number of profiles with one pair of verdicts, equal or not.
     *
     * @param witness the first such profile, as option id by criterion id
     */
    public record Cell(Outcome from, Outcome to, long profiles, Map<String, String> witness) {}

    /** Returns the share of profiles whose verdicts differ, 0 to 1. */
    public double changed() {
        long changed = cells.stream()
                .filter(cell -> cell.from() != cell.to())
                .mapToLong(Cell::profiles)
                .sum();
        return (double) changed / profiles;
    }
}
