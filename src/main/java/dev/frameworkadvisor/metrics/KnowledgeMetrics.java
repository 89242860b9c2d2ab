package dev.frameworkadvisor.metrics;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Reports the knowledge versions that the service serves: a gauge of 1 for each. */
@Startup
@Singleton
class KnowledgeMetrics {

    KnowledgeMetrics(MeterRegistry registry, KnowledgeBase base) {
        base.versions()
                .forEach(version -> Gauge.builder("advisor.knowledge.info", () -> 1)
                        .description("Knowledge versions that are served")
                        .tag("version", version.version())
                        .tag("digest", version.knowledge().digest())
                        .tag("status", version.status().name())
                        .register(registry));
    }
}
