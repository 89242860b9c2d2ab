package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Horizon;

/** The sums of weighted differences over each horizon, and the answer conditions met: all that decides a verdict. */
public record WeightedSums(int overall, int now, int later, long met) {

    /** Those of a profile without answers. */
    public static final WeightedSums NONE = new WeightedSums(0, 0, 0, 0);

    /** Those of a profile's answers. */
    public static WeightedSums of(CompiledProfile profile) {
        WeightedSums sums = NONE;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i)) {
                sums = sums.answered(profile, i, profile.chosen(i));
            }
        }
        return sums;
    }

    /** With an answer to a criterion that had none. */
    public WeightedSums answered(CompiledProfile profile, int criterion, int option) {
        return plus(profile.horizon(criterion), profile.shift(criterion, option), met | profile.met(criterion, option));
    }

    /** With another answer to one criterion. An answer condition names one criterion, so its bits are its own. */
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
