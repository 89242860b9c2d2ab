package dev.frameworkadvisor.analysis.robustness;

import static dev.frameworkadvisor.analysis.robustness.AcceptabilityTest.acceptability;
import static dev.frameworkadvisor.analysis.robustness.AcceptabilityTest.differences;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the acceptability with a million sampled weights per profile. A separate class, because it is slow. */
@Domain(RandomKnowledge.class)
class AcceptabilityDrawsTest {

    private static final int DRAWS = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saas-startup-mvp",
                "e-commerce-firm",
                "fintech-api",
                "evenly-balanced-site",
                "healthcare-records",
                "public-rest-api"
            })
    void matchesSampledWeightsOfShippedExamples(String example) {
        Profile profile = Shipped.example("2.0.0", example);

        assertEquals(shareOfDraws(profile), acceptability(profile), 0.003);
    }

    @Property(tries = 12, seed = "12")
    void matchesSampledWeights(@ForAll Profile profile) {
        assertEquals(shareOfDraws(profile), acceptability(profile), 0.003);
    }

    /** Returns Django's share of weights sampled uniformly from the simplex; a tie counts as one half. */
    private static double shareOfDraws(Profile profile) {
        SplittableRandom random = new SplittableRandom(2026);
        int[] differences = differences(profile).toArray();
        double wins = 0;
        for (int i = 0; i < DRAWS; i++) {
            double margin = 0;
            for (int difference : differences) {
                margin += difference * -Math.log(1 - random.nextDouble());
            }
            wins += (1 + Math.signum(margin)) / 2;
        }
        return wins / DRAWS;
    }
}
