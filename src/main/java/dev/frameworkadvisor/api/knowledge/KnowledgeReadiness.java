package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Readiness check that reports the knowledge versions and their digests. It is UP once the knowledge is validated. */
@Readiness
@Singleton
class KnowledgeReadiness implements HealthCheck {

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
    public HealthCheckResponse call() {
        return response;
    }
}
