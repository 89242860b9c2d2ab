package dev.frameworkadvisor.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;

/**
 * Meters of the JVM and the process. They are registered on a thread of their own when everything else has started, so that the
 * start does not wait for the management beans that they read.
 */
@Singleton
class ProcessMetrics {

    private final MeterRegistry registry;

    ProcessMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 1) StartupEvent start) {
        Thread thread = new Thread(this::bind, "process-metrics");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings("resource") // JvmGcMetrics listens until the process ends
    private void bind() {
        List<MeterBinder> binders = List.of(
                new JvmMemoryMetrics(),
                new JvmGcMetrics(),
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics(),
                new FileDescriptorMetrics());
        binders.forEach(binder -> binder.bindTo(registry));
    }
}
