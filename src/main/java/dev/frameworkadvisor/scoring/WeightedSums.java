package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Horizon;

/** The sums of weighted differences by horizon and the mask of met answer conditions, which determine the verdict. */
public record WeightedSums(int overall, int now, int later, long met) {

    /** Sums of a profile without answers. */
    public static final WeightedSums NONE = new WeightedSums(0, 0, 0, 0);

    /** Returns the sums of the answers of the profile. */
    public static WeightedSums of(CompiledProfile profile) {
        WeightedSums sums = NONE;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i)) {
                sums = sums.answered(profile, i, profile.chosen(i));
            }
        }
        return sums;
    }

    /** Returns the sums after an answer to an unanswered criterion. */
    public WeightedSums answered(CompiledProfile profile, int criterion, int option) {
        return plus(profile.horizon(criterion), profile.shift(criterion, option), met | profile.met(criterion, option));
    }

    /** Returns the sums after a change of one answer; each mask bit belongs to one criterion and can be cleared. */
    public WeightedSums changed(CompiledProfile profile, int criterion, int from, int to) {
        int difference = profile.shift(criterion, to) - profile.shift(criterion, from);
        long kept = met & ~profile.met(criterion, from);
        return plus(profile.horizon(criterion), difference, kept | profile.met(criterion, to));
    }

    private WeightedSums plus(Horizon horizon, int difference, long conditions) {
        return new WeightedSums(
                overall + difference,
                horizon == Horizon.LATER ? now : now + difference,
                horizon == Horizon.NOW ? later : later + difference,
                conditions);
    }
}
