package dev.frameworkadvisor.knowledge;

/** The criteria over which a margin is taken. */
public enum MarginHorizon {
    OVERALL,
    NOW,
    LATER;

    /** Whether a criterion of that horizon counts in this margin. */
    public boolean covers(Horizon horizon) {
        return switch (this) {
            case OVERALL -> true;
            case NOW -> horizon != Horizon.LATER;
            case LATER -> horizon != Horizon.NOW;
        };
    }
}
