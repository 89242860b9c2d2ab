package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Horizon;

/** The sums of weighted differences over each horizon, and the answer conditions met: all that decides a verdict. */
record Sums(int overall, int now, int later, long met) {

    /** Those of a profile without answers. */
    static final Sums NONE = new Sums(0, 0, 0, 0);

    /** Those of a profile's answers. */
    static Sums of(IntegerProfile profile) {
        Sums sums = NONE;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i)) {
                sums = sums.answered(profile, i, profile.chosen(i));
            }
        }
        return sums;
    }

    /** With an answer to a criterion that had none. */
    Sums answered(IntegerProfile profile, int criterion, int option) {
        return plus(profile.horizon(criterion), profile.shift(criterion, option), met | profile.met(criterion, option));
    }

    /** With another answer to one criterion. An answer condition names one criterion, so its bits are its own. */
    Sums changed(IntegerProfile profile, int criterion, int from, int to) {
        int difference = profile.shift(criterion, to) - profile.shift(criterion, from);
        long kept = met & ~profile.met(criterion, from);
        return plus(profile.horizon(criterion), difference, kept | profile.met(criterion, to));
    }

    private Sums plus(Horizon horizon, int difference, long conditions) {
        return new Sums(
                overall + difference,
                horizon == Horizon.LATER ? now : now + difference,
                horizon == Horizon.NOW ? later : later + difference,
                conditions);
    }
}
