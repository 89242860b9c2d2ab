package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness check that reports the knowledge versions and their digests. It is UP once the knowledge is validated, and needs no
 * thread for requests.
 */
@Readiness
@Singleton
class KnowledgeReadiness implements AsyncHealthCheck {

    private final HealthCheckResponse response;

    KnowledgeReadiness(KnowledgeBase base) {
        HealthCheckResponseBuilder builder =
                HealthCheckResponse.named("knowledge").up();
        builder.withData("current", base.current().version());
        base.versions()
                .forEach(version ->
                        builder.withData(version.version(), version.knowledge().digest()));
        response = builder.build();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(response);
    }
}
