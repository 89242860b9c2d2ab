package dev.frameworkadvisor.http;

import dev.frameworkadvisor.http.ServiceState.Phase;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports DOWN from the signal to stop on. It needs no thread, so that it responds while all of them are busy. */
@Readiness
@Singleton
class StopReadiness implements AsyncHealthCheck {

    private final ServiceState state;

    StopReadiness(ServiceState state) {
        this.state = state;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        boolean serving = state.phase() == Phase.SERVING;
        return Uni.createFrom()
                .item(HealthCheckResponse.named("requests").status(serving).build());
    }
}
