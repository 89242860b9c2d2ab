package dev.frameworkadvisor.knowledge;

/** The set of criteria that a margin is computed over. */
public enum MarginHorizon {
    OVERALL,
    NOW,
    LATER;

    /** Returns whether a criterion with the horizon counts in this margin. */
    public boolean covers(Horizon horizon) {
        return switch (this) {
            case OVERALL -> true;
            case NOW -> horizon != Horizon.LATER;
            case LATER -> horizon != Horizon.NOW;
        };
    }
}
