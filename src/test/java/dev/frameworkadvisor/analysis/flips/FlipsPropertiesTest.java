package dev.frameworkadvisor.analysis.flips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.ContestedKnowledge;
import dev.frameworkadvisor.verdict.fixtures.EveryFlip;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Domain(ContestedKnowledge.class)
class FlipsPropertiesTest {

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void matchesBruteForce(@ForAll Profile profile) {
        Flips flips = flips(profile);

        assertEquals(EveryFlip.of(profile, FlipsPropertiesTest::formula), flips);
        Statistics.label("size").collect(String.valueOf(flips.size())).coverage(checker -> {
            checker.check("1").percentage(share -> share > 5);
            checker.check("2").percentage(share -> share > 1);
            checker.check("null").percentage(share -> share > 5);
        });
    }

    @Property
    void changesLeadToReportedVerdict(@ForAll Profile profile) {
        for (Flip flip : flips(profile).sets()) {
            Profile changed = profile;
            for (Change change : flip.changes()) {
                int place = profile.knowledge().criteria().indexOf(change.criterion());
                assertEquals(profile.answers().get(place).option(), change.from());
                changed = Variation.answered(changed, place, change.to());
            }

            assertEquals(formula(changed), flip.verdict());
            assertNotEquals(formula(profile), flip.verdict());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void matchesBruteForceOnShippedProfiles(Profile profile) {
        assertEquals(EveryFlip.of(profile, FlipsPropertiesTest::evaluated), flips(profile));
    }

    static Stream<Profile> shipped() {
        Stream<Profile> examples = Stream.of("1.0.0", "2.0.0").flatMap(version -> Shipped.examples(version).stream());
        return Stream.concat(examples, LongStream.range(0, 40).mapToObj(seed -> Shipped.complete("2.0.0", seed)));
    }

    private static Flips flips(Profile profile) {
        return new FlipSearch(new CompiledProfile(profile), evaluated(profile)).search();
    }

    private static Outcome evaluated(Profile profile) {
        return Evaluator.evaluate(profile).rule().verdict();
    }

    private static Outcome formula(Profile profile) {
        return Formula.rule(profile).verdict();
    }
}
