package dev.frameworkadvisor.http;

import jakarta.inject.Singleton;

/** The phase of the service's life that requests depend on. */
@Singleton
public final class ServiceState {

    /** How requests are treated. */
    public enum Phase {
        /** Connections stay open between requests. */
        SERVING,
        /** Each connection ends with the next response. */
        LEAVING,
        /** New requests are rejected, except for health; those in progress are completed. */
        DRAINING
    }

    private volatile Phase phase = Phase.SERVING;

    public Phase phase() {
        return phase;
    }

    public void enter(Phase next) {
        phase = next;
    }
}
