package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Change;
import dev.frameworkadvisor.verdict.entity.Flip;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the smallest sets of changed answers that change the verdict, by branch and bound: a branch is left as soon as
 * the changes that remain cannot reach another verdict even if each had its best.
 */
final class FlipSearch {

    /** The largest number of changes that is tried. */
    static final int DEEPEST = 3;

    private static final int MOST_SETS = 5;

    private final Profile named;
    private final IntegerProfile profile;
    private final Outcome current;
    private final Reach reach;
    private final List<Change> changes = new ArrayList<>();
    private final List<Flip> found = new ArrayList<>();

    FlipSearch(Profile named, IntegerProfile profile, Outcome current) {
        this.named = named;
        this.profile = profile;
        this.current = current;
        this.reach = new Reach(profile, DEEPEST);
    }

    /** The exact minimum size, and the first sets of that size in catalog order. */
    Flips search() {
        Sums start = Sums.of(profile);
        for (int size = 1; size <= DEEPEST; size++) {
            extend(0, size, start);
            if (!found.isEmpty()) {
                return new Flips(DEEPEST, size, found);
            }
        }
        return new Flips(DEEPEST, null, List.of());
    }

    private void extend(int first, int remaining, Sums sums) {
        if (remaining == 0) {
            Outcome verdict = profile.rules().verdict(sums);
            if (verdict != current) {
                found.add(new Flip(changes, verdict));
            }
            return;
        }
        for (int i = first; i < profile.size() && found.size() < MOST_SETS; i++) {
            if (reach.staysAt(current, i, remaining, sums)) {
                return;
            }
            if (profile.answered(i)) {
                change(i, remaining, sums);
            }
        }
    }

    private void change(int criterion, int remaining, Sums sums) {
        int from = profile.chosen(criterion);
        for (int to = 0; to < profile.options(criterion) && found.size() < MOST_SETS; to++) {
            if (to != from) {
                changes.add(named(criterion, from, to));
                extend(criterion + 1, remaining - 1, sums.changed(profile, criterion, from, to));
                changes.remove(changes.size() - 1);
            }
        }
    }

    private Change named(int index, int from, int to) {
        Criterion criterion = named.answers().get(index).criterion();
        return new Change(
                criterion, criterion.options().get(from), criterion.options().get(to));
    }
}
