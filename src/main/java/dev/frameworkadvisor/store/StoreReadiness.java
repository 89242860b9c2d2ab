package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness check that is UP while profiles can be written. Stateless operations work in any case. It needs no thread for
 * requests, so that it responds while all of them are busy.
 */
@Readiness
@Singleton
class StoreReadiness implements AsyncHealthCheck {

    private final WriteProbe probe;
    private final String store;

    StoreReadiness(WriteProbe probe, @ConfigProperty(name = "advisor.store") String store) {
        this.probe = probe;
        this.store = store;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(probe::check).map(this::response);
    }

    private HealthCheckResponse response(Optional<ProblemException> found) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("store").withData("kind", store);
        return found.map(unavailable -> response.down().withData("reason", unavailable.detail()))
                .orElseGet(response::up)
                .build();
    }
}
