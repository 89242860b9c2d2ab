package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while profiles can be written; what needs no stored profile answers all the same. */
@Readiness
@Singleton
class StoreReadiness implements HealthCheck {

    private final WriteProbe probe;
    private final String store;

    StoreReadiness(WriteProbe probe, @ConfigProperty(name = "advisor.store") String store) {
        this.probe = probe;
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("store").withData("kind", store);
        try {
            probe.check();
            return response.up().build();
        } catch (ProblemException unavailable) {
            return response.down().withData("reason", unavailable.detail()).build();
        }
    }
}
