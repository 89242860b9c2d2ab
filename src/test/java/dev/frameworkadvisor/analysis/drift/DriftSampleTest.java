package dev.frameworkadvisor.analysis.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.drift.Drift.Interval;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.verdict.fixtures.EverySharedProfile;
import dev.frameworkadvisor.verdict.fixtures.RandomVersions;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Versions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

class DriftSampleTest {

    private static final int DRAWN = 60;

    /** Standard normal quantile of a two-sided 95 % interval. */
    private static final double DEVIATE = 1.959964;

    @Provide
    Arbitrary<Versions> versions() {
        return RandomVersions.sharing(DRAWN);
    }

    @Property(tries = 50, seed = "50")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void intervalContainsMostExactShares(@ForAll("versions") Versions versions) {
        double exact = new EverySharedProfile(versions).drift().changed();
        Interval interval = sample(versions).interval();

        boolean holds = interval.lowest() <= exact && exact <= interval.highest();
        Statistics.label("holds")
                .collect(holds)
                .coverage(checker -> checker.check(true).percentage(share -> share >= 90));
    }

    @Property(tries = 50)
    void intervalBoundsSolveScoreEquation(@ForAll("versions") Versions versions) {
        Drift drift = sample(versions);

        assertTrue(drift.interval().lowest() <= drift.changed()
                && drift.changed() <= drift.interval().highest());
        for (double bound :
                new double[] {drift.interval().lowest(), drift.interval().highest()}) {
            double error = DEVIATE * DEVIATE * bound * (1 - bound) / DRAWN;
            assertEquals(error, Math.pow(drift.changed() - bound, 2), 1e-12);
        }
    }

    @Property(tries = 50)
    void isDeterministic(@ForAll("versions") Versions versions) {
        assertEquals(sample(versions), sample(versions));
    }

    @Property(tries = 50)
    void countsEverySampledProfile(@ForAll("versions") Versions versions) {
        Drift drift = sample(versions);

        assertEquals(DRAWN, drift.profiles());
        assertEquals(
                DRAWN, drift.cells().stream().mapToLong(Drift.Cell::profiles).sum());
        assertEquals(new EverySharedProfile(versions).drift().criteria(), drift.criteria());
        for (Drift.Cell cell : drift.cells()) {
            assertEquals(cell.from(), EverySharedProfile.verdict(versions.from(), cell.witness()));
            assertEquals(cell.to(), EverySharedProfile.verdict(versions.to(), cell.witness()));
        }
    }

    @Property(tries = 50)
    void samplesOnlyAboveLimit(@ForAll("versions") Versions versions) {
        int all = new EverySharedProfile(versions).count();

        assertNull(DriftMeter.measure(versions.from(), versions.to(), all).interval());
        Drift sample = DriftMeter.measure(versions.from(), versions.to(), all - 1);
        assertNotNull(sample.interval());
        assertEquals(all - 1, sample.profiles());
    }

    @Test
    void shippedSampleIsCloseToExactDrift() {
        Knowledge from = Shipped.knowledge("1.0.0");
        Knowledge to = Shipped.knowledge("2.0.0");
        Drift exact = DriftMeter.measure(from, to);
        Drift sample = DriftMeter.measure(from, to, 20_000);

        assertNull(exact.interval());
        assertTrue(sample.interval().lowest() <= exact.changed());
        assertTrue(exact.changed() <= sample.interval().highest());
        assertEquals(exact.changed(), sample.changed(), 0.02);
    }

    private static Drift sample(Versions versions) {
        return DriftMeter.measure(versions.from(), versions.to(), DRAWN);
    }
}
