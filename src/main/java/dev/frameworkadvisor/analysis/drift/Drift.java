package dev.frameworkadvisor.analysis.drift;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which share of profiles gets another verdict from another knowledge version. A profile here answers every criterion
 * that both versions have, with an option that both have; each is equally likely.
 *
 * @param criteria ids of the criteria that both have, in the order of the newer version
 * @param profiles how many were judged by both
 * @param interval the 95 % interval of the changed share; null where all profiles were judged
 * @param cells how many went from which verdict to which, by falling number
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
     * The profiles that go from one verdict to another, or stay.
     *
     * @param witness option by criterion of the first such profile
     */
    public record Cell(Outcome from, Outcome to, long profiles, Map<String, String> witness) {}

    /** The share of profiles whose verdict differs, 0 to 1. */
    public double changed() {
        long changed = cells.stream()
                .filter(cell -> cell.from() != cell.to())
                .mapToLong(Cell::profiles)
                .sum();
        return (double) changed / profiles;
    }
}
