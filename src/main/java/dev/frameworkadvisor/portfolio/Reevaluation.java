package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.problem.Violation;
import java.util.List;

/** Result of the re-evaluation of a stored profile with another knowledge version. */
public sealed interface Reevaluation {

    /** The decision stays the same. */
    record Same() implements Reevaluation {}

    /**
     * The decision differs.
     *
     * @param then the earlier decision
     * @param now the new decision
     * @param cause the cause of the difference
     * @param explanation the cause as a text for people
     * @param moved criteria whose contributions to the margin differ, in descending order of the difference; empty if the
     *     knowledge of the earlier decision is no longer served
     */
    record Otherwise(Decision then, Decision now, Cause cause, String explanation, List<ContributionChange> moved)
            implements Reevaluation {

        public Otherwise {
            moved = List.copyOf(moved);
        }
    }

    /**
     * The profile is not valid in the knowledge version, so there is no decision.
     *
     * @param knowledge the knowledge version
     * @param digest digest of the version
     * @param violations all violations
     */
    record Unfit(String knowledge, String digest, List<Violation> violations) implements Reevaluation {

        public Unfit {
            violations = List.copyOf(violations);
        }
    }
}
