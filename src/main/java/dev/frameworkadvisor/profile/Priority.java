package dev.frameworkadvisor.profile;

/** Factor that a project applies to the importance of a criterion. */
public enum Priority {
    /** The criterion is excluded. */
    IGNORE(0),
    /** The importance of the knowledge version applies unchanged; the default. */
    NORMAL(1),
    /** The importance counts twice. */
    HIGH(2);

    private final int factor;

    Priority(int factor) {
        this.factor = factor;
    }

    /** Returns the factor on the importance: 0, 1 or 2. */
    public int factor() {
        return factor;
    }
}
