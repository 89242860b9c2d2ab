package dev.frameworkadvisor.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths for probes and monitoring, which address a replica directly and must respond in every state of the service. */
final class HealthPaths {

    static final String METRICS = "/q/metrics";

    /** Every such path. */
    static final List<String> ALL = List.of(
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/health/well",
            "/q/health/group",
            METRICS);

    private HealthPaths() {}

    static boolean contains(@Nullable String path) {
        return path != null && (path.startsWith("/q/health") || path.equals(METRICS));
    }
}
