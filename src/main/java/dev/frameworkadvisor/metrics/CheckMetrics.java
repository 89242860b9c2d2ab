package dev.frameworkadvisor.metrics;

import dev.frameworkadvisor.check.Code;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts the checks by result and code, whether or not the result was enforced. */
@Startup
@Singleton
public class CheckMetrics {

    private final Map<Code, Counter> counters = new EnumMap<>(Code.class);

    CheckMetrics(MeterRegistry registry) {
        for (Code code : Code.values()) {
            counters.put(
                    code,
                    Counter.builder("advisor.checks")
                            .description("Checks of declared choices")
                            .tag("result", code.result().name())
                            .tag("code", code.name())
                            .register(registry));
        }
    }

    public void count(Code code) {
        Objects.requireNonNull(counters.get(code)).increment();
    }
}
