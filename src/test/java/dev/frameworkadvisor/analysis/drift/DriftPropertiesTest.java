package dev.frameworkadvisor.analysis.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.fixtures.EverySharedProfile;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.RandomVersions;
import dev.frameworkadvisor.verdict.fixtures.Versions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(RandomVersions.class)
@Domain(RandomKnowledge.class)
class DriftPropertiesTest {

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void matchesEnumerationOfSharedProfiles(@ForAll Versions versions) {
        Drift expected = new EverySharedProfile(versions).drift();

        assertEquals(expected, measure(versions));
        Statistics.label("changed").collect(expected.changed() > 0).coverage(checker -> {
            checker.check(true).percentage(share -> share > 20);
            checker.check(false).percentage(share -> share > 5);
        });
    }

    @Property(tries = 200)
    void changedShareCountsDifferingVerdicts(@ForAll Versions versions) {
        Drift drift = measure(versions);
        long kept = drift.cells().stream()
                .filter(cell -> cell.from() == cell.to())
                .mapToLong(Drift.Cell::profiles)
                .sum();

        assertEquals(1 - (double) kept / drift.profiles(), drift.changed(), 1e-12);
    }

    @Property(tries = 200)
    void witnessGetsBothVerdicts(@ForAll Versions versions) {
        Drift drift = measure(versions);

        for (Drift.Cell cell : drift.cells()) {
            assertEquals(drift.criteria(), List.copyOf(cell.witness().keySet()));
            assertEquals(cell.from(), EverySharedProfile.verdict(versions.from(), cell.witness()));
            assertEquals(cell.to(), EverySharedProfile.verdict(versions.to(), cell.witness()));
        }
    }

    @Property(tries = 200)
    void equalVersionsHaveNoDrift(@ForAll Knowledge knowledge) {
        Drift drift = measure(new Versions(knowledge, knowledge));

        assertEquals(0, drift.changed());
        assertEquals(knowledge.criteria().stream().map(Criterion::id).toList(), drift.criteria());
        assertEquals(
                knowledge.criteria().stream()
                        .mapToLong(criterion -> criterion.options().size())
                        .reduce(1, Math::multiplyExact),
                drift.profiles());
    }

    @Property
    void swappingVersionsTransposesMatrix(@ForAll Versions versions) {
        Map<List<Outcome>, Long> transposed = new HashMap<>();
        measure(versions.swapped())
                .cells()
                .forEach(cell -> transposed.put(List.of(cell.to(), cell.from()), cell.profiles()));

        Map<List<Outcome>, Long> matrix = new HashMap<>();
        measure(versions).cells().forEach(cell -> matrix.put(List.of(cell.from(), cell.to()), cell.profiles()));
        assertEquals(matrix, transposed);
    }

    @Property(tries = 200)
    void disjointVersionsCompareEmptyProfile(@ForAll Knowledge from, @ForAll Knowledge other) {
        Knowledge to = RandomVersions.renamed(other);
        Drift drift = measure(new Versions(from, to));

        Outcome before = EverySharedProfile.verdict(from, Map.of());
        Outcome after = EverySharedProfile.verdict(to, Map.of());
        assertEquals(List.of(), drift.criteria());
        assertEquals(1, drift.profiles());
        assertEquals(List.of(new Drift.Cell(before, after, 1, Map.of())), drift.cells());
        assertEquals(before == after ? 0 : 1, drift.changed());
    }

    private static Drift measure(Versions versions) {
        Drift drift = DriftMeter.measure(versions.from(), versions.to());
        assertNull(drift.interval());
        return drift;
    }
}
