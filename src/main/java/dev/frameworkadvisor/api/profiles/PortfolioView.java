package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of stored profiles; component names are field names.
 *
 * @param matrix counts by verdict, then by level
 * @param knowledge counts by the version of the decision
 */
record PortfolioView(
        long profiles,
        Map<Outcome, Long> verdicts,
        Map<Level, Long> levels,
        Map<Outcome, Map<Level, Long>> matrix,
        Map<String, Long> knowledge) {

    static PortfolioView of(List<Count> counts) {
        Map<Outcome, Map<Level, Long>> matrix = new EnumMap<>(Outcome.class);
        for (Outcome verdict : Outcome.values()) {
            matrix.put(verdict, zeros(Level.class, Level.values()));
        }
        Map<Outcome, Long> verdicts = zeros(Outcome.class, Outcome.values());
        Map<Level, Long> levels = zeros(Level.class, Level.values());
        Map<String, Long> knowledge = new TreeMap<>();
        long profiles = 0;
        for (Count count : counts) {
            matrix.computeIfAbsent(count.verdict(), verdict -> zeros(Level.class, Level.values()))
                    .merge(count.level(), count.profiles(), Long::sum);
            verdicts.merge(count.verdict(), count.profiles(), Long::sum);
            levels.merge(count.level(), count.profiles(), Long::sum);
            knowledge.merge(count.knowledge(), count.profiles(), Long::sum);
            profiles += count.profiles();
        }
        return new PortfolioView(profiles, verdicts, levels, matrix, knowledge);
    }

    private static <K extends Enum<K>> Map<K, Long> zeros(Class<K> type, K[] keys) {
        Map<K, Long> zeros = new EnumMap<>(type);
        for (K key : keys) {
            zeros.put(key, 0L);
        }
        return zeros;
    }
}
