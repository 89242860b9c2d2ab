package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.problem.Violation;
import java.util.List;

/** What another knowledge version makes of a stored profile. */
public sealed interface Reevaluation {

    /** It decides the same. */
    record Same() implements Reevaluation {}

    /**
     * It decides otherwise.
     *
     * @param then what was decided before
     * @param cause what has changed since then
     * @param explanation the cause in words
     * @param moved why: the criteria that add something else to the margin, by falling distance; empty where the knowledge
     *     that decided before is not served any more
     */
    record Otherwise(Decision then, Decision now, Cause cause, String explanation, List<ContributionChange> moved)
            implements Reevaluation {

        public Otherwise {
            moved = List.copyOf(moved);
        }
    }

    /**
     * It cannot decide: the profile says what it does not know.
     *
     * @param knowledge the version that does not know it
     * @param digest of that version
     * @param misfits everything that does not fit
     */
    record Unfit(String knowledge, String digest, List<Violation> misfits) implements Reevaluation {

        public Unfit {
            misfits = List.copyOf(misfits);
        }
    }
}
