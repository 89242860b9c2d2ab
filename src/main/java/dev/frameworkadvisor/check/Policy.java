package dev.frameworkadvisor.check;

/**
 * Requirements of a pipeline.
 *
 * @param minAnswers number of answers with a positive weight that a check requires; 0 checks every profile
 * @param failOn the results that fail the pipeline
 */
public record Policy(int minAnswers, FailOn failOn) {

    /** Default of {@code minAnswers}: fewer answers leave the verdict open. */
    public static final int MIN_ANSWERS = 3;

    /** The policy of requests without one. */
    public static final Policy DEFAULT = new Policy(MIN_ANSWERS);

    /** Creates a policy by which only a FAIL fails the pipeline. */
    public Policy(int minAnswers) {
        this(minAnswers, FailOn.FAIL);
    }

    /** Returns whether the check fails the pipeline. */
    public boolean fails(Check check) {
        return failOn.fails(check.code());
    }
}
