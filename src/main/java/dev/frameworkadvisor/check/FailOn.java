package dev.frameworkadvisor.check;

/** The results that fail a pipeline: its policy on warnings. The result and the code of a check are independent of it. */
public enum FailOn {
    /** Only FAIL. */
    FAIL,
    /** FAIL, and WARN unless a waiver permits the declared choice. */
    WARN;

    /** Returns whether a check with this code fails the pipeline. */
    public boolean fails(Code code) {
        return code.result() == Result.FAIL || (this == WARN && code.result() == Result.WARN && code != Code.WAIVED);
    }
}
