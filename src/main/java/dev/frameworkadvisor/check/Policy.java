package dev.frameworkadvisor.check;

/**
 * What a pipeline asks of the gate.
 *
 * @param minAnswers how many answers that count a profile must have to be checked at all; 0 checks every profile
 */
public record Policy(int minAnswers) {

    /** Where the pipeline says nothing. */
    public static final Policy DEFAULT = new Policy(3);
}
