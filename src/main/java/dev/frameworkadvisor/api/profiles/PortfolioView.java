package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many stored profiles there are of each kind; component names are field names.
 *
 * @param matrix by verdict, then by level
 * @param knowledge by the version that judged them
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
            matrix.put(verdict, none(Level.class, Level.values()));
        }
        Map<Outcome, Long> verdicts = none(Outcome.class, Outcome.values());
        Map<Level, Long> levels = none(Level.class, Level.values());
        Map<String, Long> knowledge = new TreeMap<>();
        long profiles = 0;
        for (Count count : counts) {
            matrix.computeIfAbsent(count.verdict(), verdict -> none(Level.class, Level.values()))
                    .merge(count.level(), count.profiles(), Long::sum);
            verdicts.merge(count.verdict(), count.profiles(), Long::sum);
            levels.merge(count.level(), count.profiles(), Long::sum);
            knowledge.merge(count.knowledge(), count.profiles(), Long::sum);
            profiles += count.profiles();
        }
        return new PortfolioView(profiles, verdicts, levels, matrix, knowledge);
    }

    private static <K extends Enum<K>> Map<K, Long> none(Class<K> type, K[] keys) {
        Map<K, Long> none = new EnumMap<>(type);
        for (K key : keys) {
            none.put(key, 0L);
        }
        return none;
    }
}
