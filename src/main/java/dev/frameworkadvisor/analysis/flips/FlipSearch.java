package dev.frameworkadvisor.analysis.flips;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.WeightedSums;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Search for the smallest sets of answer changes that change the verdict, by branch and bound (Land and Doig, "An
 * Automatic Method of Solving Discrete Programming Problems", 1960). A branch is pruned as soon as {@link FlipBounds}
 * shows that its remaining changes cannot bounds another verdict.
 *
 * <p>The worst case is cubic in the number of options. Single changes are tried without bounds, because computing the
 * bounds would take longer.
 */
public final class FlipSearch {

    /** The largest number of changes tried. */
    static final int DEEPEST = 3;

    private static final int MOST_SETS = 5;

    private final CompiledProfile profile;
    private final Outcome current;
    private @Nullable FlipBounds bounds;
    private final int[] changed = new int[DEEPEST];
    private final int[] changedTo = new int[DEEPEST];
    private final List<Flip> found = new ArrayList<>();

    public FlipSearch(CompiledProfile profile, Outcome current) {
        this.profile = profile;
        this.current = current;
    }

    /** Returns the exact minimum size, and the first sets of that size in catalog order. */
    public Flips search() {
        WeightedSums start = WeightedSums.of(profile);
        for (int size = 1; size <= DEEPEST; size++) {
            bounds = size == 2 ? new FlipBounds(profile, DEEPEST) : bounds;
            extend(0, size, size, start);
            if (!found.isEmpty()) {
                return new Flips(DEEPEST, size, found);
            }
        }
        return new Flips(DEEPEST, null, List.of());
    }

    private void extend(int first, int remaining, int size, WeightedSums sums) {
        if (remaining == 0) {
            Outcome verdict = profile.rules().verdict(sums);
            if (verdict != current) {
                found.add(new Flip(changes(size), verdict));
            }
            return;
        }
        for (int i = first; i < profile.size() && found.size() < MOST_SETS; i++) {
            if (bounds != null && bounds.staysAt(current, i, remaining, sums)) {
                return;
            }
            if (profile.answered(i)) {
                change(i, remaining, size, sums);
            }
        }
    }

    private void change(int criterion, int remaining, int size, WeightedSums sums) {
        int from = profile.chosen(criterion);
        for (int to = 0; to < profile.options(criterion) && found.size() < MOST_SETS; to++) {
            if (to != from) {
                changed[size - remaining] = criterion;
                changedTo[size - remaining] = to;
                extend(criterion + 1, remaining - 1, size, sums.changed(profile, criterion, from, to));
            }
        }
    }

    private List<Change> changes(int size) {
        List<Change> changes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Criterion criterion = profile.profile().answers().get(changed[i]).criterion();
            Option from = criterion.options().get(profile.chosen(changed[i]));
            changes.add(new Change(criterion, from, criterion.options().get(changedTo[i])));
        }
        return changes;
    }
}
