package dev.frameworkadvisor.validation;

import static dev.frameworkadvisor.validation.fixtures.Rows.FOR_DJANGO;
import static dev.frameworkadvisor.validation.fixtures.Rows.FOR_FLASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.validation.Project.Moment;
import dev.frameworkadvisor.validation.fixtures.Rows;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectScoringTest {

    private static final List<Project> FIVE = List.of(
            Rows.seen(Rows.of("one", Outcome.DJANGO, FOR_DJANGO)),
            Rows.of("two", Outcome.DJANGO, FOR_FLASK),
            Rows.of("three", Outcome.FLASK, FOR_FLASK),
            Rows.of("four", Outcome.COMBINE, FOR_DJANGO),
            Rows.of("five", Outcome.FLASK, Map.of()));

    @Test
    void countsExactVerdictsSidesAndDecisions() {
        Agreement all = report("2.1.0", FIVE).all();

        assertEquals(5, all.projects());
        assertEquals(new Proportion(2, 5), all.exact());
        assertEquals(new Proportion(2, 4), all.side(), "COMBINE has no side, and no answer is on none");
        assertEquals(new Proportion(2, 4), all.decided(), "no answer gives no clear winner");
    }

    @Test
    void countsEachCaseUnderItsLevel() {
        ValidationReport report = report("2.1.0", FIVE);
        Map<Level, Proportion> byLevel = report.all().byLevel();

        assertEquals(List.of(Level.values()), List.copyOf(byLevel.keySet()));
        assertEquals(5, byLevel.values().stream().mapToInt(Proportion::of).sum());
        assertEquals(2, byLevel.values().stream().mapToInt(Proportion::n).sum());
        assertEquals(Level.PROVISIONAL, report.cases().get(4).level());
        byLevel.forEach((level, exact) -> assertEquals(
                report.cases().stream()
                        .filter(one -> one.level() == level && one.isExact())
                        .count(),
                exact.n()));
    }

    @Test
    void separatesSeenProjectsFromNewOnes() {
        ValidationReport report = report("2.1.0", FIVE);

        assertEquals(new Proportion(1, 1), report.seen().exact());
        assertEquals(new Proportion(1, 4), report.unseen().exact());
    }

    @Test
    void separatesRecognizedProjectsFromOthers() {
        ValidationReport report = report("2.1.0", List.of(Rows.recognized(FIVE.get(0)), FIVE.get(1), FIVE.get(4)));

        assertEquals(new Proportion(1, 1), report.recognized().exact());
        assertEquals(new Proportion(0, 2), report.unrecognized().exact());
    }

    @Test
    void comparesWithTheMostFrequentChoice() {
        List<Project> three = FIVE.subList(0, 3);

        assertEquals(
                new ValidationReport.Baseline(Outcome.DJANGO, new Proportion(2, 3)),
                report("2.1.0", three).baseline());
        assertEquals(
                Outcome.FLASK, report("2.1.0", FIVE.subList(2, 5)).baseline().verdict());
    }

    @Test
    void leavesDifferencesOfCodersUnanswered() {
        Map<String, String> other = new HashMap<>(FOR_DJANGO);
        other.put("team-size", "solo");
        other.remove("compliance");
        ProjectCase only = report("2.1.0", List.of(Rows.of("one", Outcome.DJANGO, FOR_DJANGO, other)))
                .cases()
                .get(0);

        assertEquals(
                Map.of("security-defaults", "must-be-built-in", "admin-interface", "essential"),
                only.profile().draft().answers());
    }

    @Test
    void countsAnswersThatTheVersionLacks() {
        ValidationReport old = report("1.0.0", FIVE);

        assertTrue(Shipped.knowledge("1.0.0").criterion("team-size").isEmpty());
        assertTrue(old.answersNotInVersion() >= 4, () -> "answers: " + old.answersNotInVersion());
        assertFalse(old.cases().get(0).profile().draft().answers().containsKey("team-size"));
        assertEquals(0, report("2.1.0", FIVE).answersNotInVersion());
    }

    @Test
    void hasNoSideForAMarginOfZero() {
        assertEquals(Optional.of(false), report("2.1.0", FIVE).cases().get(4).isOnSide());
        assertEquals(Optional.empty(), report("2.1.0", FIVE).cases().get(3).isOnSide());
    }

    @Test
    void measuresTheCodersByProjectAndCriterion() {
        Map<String, String> less = new HashMap<>(FOR_DJANGO);
        less.remove("compliance");
        Reliability reliability = report("2.1.0", List.of(Rows.of("one", Outcome.DJANGO, FOR_DJANGO, less)))
                .all()
                .reliability();

        assertEquals(21, reliability.units());
        assertEquals(20, reliability.agreed());
        double byChance = (17.0 * 18 + 3) / (21 * 21);
        Double kappa = reliability.kappa();
        assertNotNull(kappa);
        assertEquals((20.0 / 21 - byChance) / (1 - byChance), kappa, 1e-12);
    }

    @Test
    void reportsPairsApart() {
        List<Project> rows = List.of(
                FIVE.get(0),
                Rows.paired(Rows.of("a-2", Outcome.DJANGO, FOR_DJANGO), "a", Moment.AFTER, Outcome.DJANGO),
                Rows.paired(Rows.of("a-1", Outcome.FLASK_THEN_DJANGO, FOR_FLASK), "a", Moment.BEFORE, Outcome.FLASK),
                Rows.paired(Rows.of("b-1", Outcome.DJANGO, FOR_FLASK), "b", Moment.BEFORE, Outcome.DJANGO),
                Rows.paired(Rows.of("b-2", Outcome.FLASK, FOR_DJANGO), "b", Moment.AFTER, Outcome.FLASK),
                Rows.paired(Rows.of("c-1", Outcome.DJANGO, FOR_FLASK), "c", Moment.BEFORE, Outcome.DJANGO),
                Rows.paired(Rows.of("c-2", Outcome.FLASK, FOR_FLASK), "c", Moment.AFTER, Outcome.FLASK));
        ValidationReport report = report("2.1.0", rows);

        assertEquals(new Proportion(1, 1), report.all().exact());
        assertEquals(3, report.pairs().agreement().projects());
        assertEquals(new Proportion(2, 6), report.pairs().agreement().exact());
        assertEquals(
                List.of("a-1", "b-1", "c-1"),
                report.pairs().cases().stream()
                        .map(pair -> pair.before().project().id())
                        .toList());
        assertEquals(new Proportion(1, 3), report.pairs().moved(), "an unchanged margin has not moved");
    }

    private static ValidationReport report(String version, List<Project> rows) {
        return new ProjectScoring(Shipped.knowledge(version)).report(rows);
    }
}
