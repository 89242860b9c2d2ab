package dev.frameworkadvisor.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.scoring.Points;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.View;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionChangesTest {

    private static final VerdictEngine OLDER = new VerdictEngine(Shipped.knowledge("1.0.0"));
    private static final VerdictEngine NEWER = new VerdictEngine(Shipped.knowledge("2.0.0"));

    @Property(tries = 200)
    void sumToDifferenceOfMargins(@ForAll("answers") Map<String, String> answers) {
        Verdict then = evaluate(OLDER, "1.0.0", answers);
        Verdict now = evaluate(NEWER, "2.0.0", answers);

        double moved = ContributionChanges.between(then, now).stream()
                .mapToDouble(move -> points(move.to()) - points(move.from()))
                .sum();

        // Changes below a hundredth of a point are omitted.
        assertEquals(points(now.margins().overall()) - points(then.margins().overall()), moved, 0.005 * 20);
    }

    @Property(tries = 200)
    void areUniqueAndSortedByDistance(@ForAll("answers") Map<String, String> answers) {
        List<ContributionChange> moves =
                ContributionChanges.between(evaluate(OLDER, "1.0.0", answers), evaluate(NEWER, "2.0.0", answers));

        for (int i = 1; i < moves.size(); i++) {
            assertTrue(moves.get(i - 1).distance() >= moves.get(i).distance());
        }
        assertTrue(moves.stream().allMatch(move -> move.distance() > 0));
        assertEquals(
                moves.size(),
                moves.stream().map(ContributionChange::criterion).distinct().count());
    }

    @Property(tries = 50)
    void areEmptyForEqualVerdicts(@ForAll("answers") Map<String, String> answers) {
        Verdict verdict = evaluate(NEWER, "2.0.0", answers);

        assertEquals(List.of(), ContributionChanges.between(verdict, verdict));
    }

    @Test
    void includeCriterionOfOneVersionOnly() {
        Verdict then = evaluate(OLDER, "1.0.0", Map.of("growth", "enterprise-scale"));
        Verdict now = evaluate(NEWER, "2.0.0", Map.of("team-size", "large"));

        Map<String, ContributionChange> moves = ContributionChanges.between(then, now).stream()
                .collect(Collectors.toMap(ContributionChange::criterion, Function.identity()));

        assertNull(moves.get("growth").to());
        assertNull(moves.get("team-size").from());
        assertEquals(2, moves.size());
    }

    @Provide
    Arbitrary<Map<String, String>> answers() {
        List<Map.Entry<String, String>> shared = Shipped.knowledge("1.0.0").criteria().stream()
                .flatMap(criterion -> criterion.options().stream()
                        .filter(option -> Shipped.knowledge("2.0.0")
                                .criterion(criterion.id())
                                .flatMap(same -> same.option(option.id()))
                                .isPresent())
                        .map(option -> Map.entry(criterion.id(), option.id())))
                .toList();
        return Arbitraries.of(shared)
                .list()
                .uniqueElements(Map.Entry::getKey)
                .map(chosen -> chosen.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static double points(@Nullable Points points) {
        return points == null ? 0 : 100.0 * points.sum() / points.total();
    }

    private static Verdict evaluate(VerdictEngine engine, String version, Map<String, String> answers) {
        ProfileDraft draft = new ProfileDraft(null, answers, Map.of(), version);
        return engine.evaluate(
                ProfileResolver.resolve(draft, Shipped.knowledge(version), new Violations()), View.SUMMARY);
    }
}
