package dev.frameworkadvisor.profile;

/** How much a criterion counts for one project, relative to its importance. */
public enum Priority {
    /** It does not count. */
    IGNORE(0),
    /** It counts as the knowledge base says: the default. */
    NORMAL(1),
    /** It counts twice. */
    HIGH(2);

    private final int factor;

    Priority(int factor) {
        this.factor = factor;
    }

    /** What the criterion's importance is multiplied by: 0, 1 or 2. */
    public int factor() {
        return factor;
    }
}
