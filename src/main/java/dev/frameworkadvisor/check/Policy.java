package dev.frameworkadvisor.check;

/**
 * Requirements of a pipeline.
 *
 * @param minAnswers number of answers with a positive weight that a check requires; 0 checks every profile
 */
public record Policy(int minAnswers) {

    /** The policy of requests without one. */
    public static final Policy DEFAULT = new Policy(3);
}
