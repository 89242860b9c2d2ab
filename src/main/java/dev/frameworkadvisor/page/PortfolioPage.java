package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All stored profiles at a glance.
 *
 * @param versions the numbers of all knowledge versions
 * @param labels the current knowledge
 */
record PortfolioPage(List<Count> counts, List<String> versions, Knowledge labels) {

    /** A row of the table. */
    record Row(String label, List<Long> byLevel, long total) {}

    String current() {
        return labels.version();
    }

    long total() {
        return counts.stream().mapToLong(Count::profiles).sum();
    }

    List<String> levels() {
        return Arrays.stream(Level.values()).map(Labels::level).toList();
    }

    List<Row> rows() {
        return Arrays.stream(Outcome.values()).map(this::row).toList();
    }

    private Row row(Outcome verdict) {
        List<Long> byLevel = Arrays.stream(Level.values())
                .map(level -> counts.stream()
                        .filter(count -> count.verdict() == verdict && count.level() == level)
                        .mapToLong(Count::profiles)
                        .sum())
                .toList();
        return new Row(
                Labels.outcome(verdict, labels),
                byLevel,
                byLevel.stream().mapToLong(Long::longValue).sum());
    }

    Shares shares() {
        Map<Outcome, Double> shares = new EnumMap<>(Outcome.class);
        counts.forEach(count -> shares.merge(count.verdict(), (double) count.profiles() / total(), Double::sum));
        return Shares.of("Share of the stored profiles with each verdict", shares, labels);
    }
}
