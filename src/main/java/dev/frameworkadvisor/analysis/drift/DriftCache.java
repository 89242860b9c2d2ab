package dev.frameworkadvisor.analysis.drift;

import dev.frameworkadvisor.knowledge.Knowledge;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures the drift between each two knowledge versions at most once, because it takes seconds. */
public final class DriftCache {

    private record Pair(String from, String to) {}

    private final Map<Pair, Drift> measured = new ConcurrentHashMap<>();

    /** Returns the drift; measures it at the first call for these versions. */
    public Drift between(Knowledge from, Knowledge to) {
        return measured.computeIfAbsent(new Pair(from.digest(), to.digest()), pair -> DriftMeter.measure(from, to));
    }
}
