package dev.frameworkadvisor.http;

import org.jspecify.annotations.Nullable;

/** Paths for probes and monitoring, which address a replica directly and must respond in every state of the service. */
final class HealthPaths {

    private HealthPaths() {}

    static boolean contains(@Nullable String path) {
        return path != null && (path.startsWith("/q/health") || path.equals("/q/metrics"));
    }
}
