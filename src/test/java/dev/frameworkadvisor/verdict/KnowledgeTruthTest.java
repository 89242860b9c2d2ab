package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Claim;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Example;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.ClaimTotals;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements on the current knowledge beyond the invariants of every version. */
class KnowledgeTruthTest {

    private static final Knowledge OLD = Shipped.knowledge("2.0.0");
    private static final Knowledge CURRENT = Shipped.current();
    private static final int THRESHOLD = 5;

    /** Claims that report an adoption, with the verdict that the project must get. */
    private static final Map<String, Outcome> STORIES = Map.ofEntries(
            Map.entry("B25", Outcome.FLASK_THEN_DJANGO),
            Map.entry("B26", Outcome.DJANGO),
            Map.entry("B27", Outcome.DJANGO),
            Map.entry("B28", Outcome.COMBINE),
            Map.entry("B29", Outcome.DJANGO),
            Map.entry("B31", Outcome.COMBINE),
            Map.entry("B41", Outcome.FLASK),
            Map.entry("B42", Outcome.DJANGO),
            Map.entry("B43", Outcome.DJANGO),
            Map.entry("B44", Outcome.FLASK),
            Map.entry("B45", Outcome.DJANGO));

    private static final Map<String, Set<String>> HEADINGS = Map.of(
            "flask-vs-django-2021",
            Set.of(
                    "introduction",
                    "Django",
                    "Flask",
                    "Key Differences",
                    "Pros and Cons of these Frameworks",
                    "Use Cases",
                    "Which One is Better?"),
            "django-compared-to-flask",
            Set.of(
                    "answer",
                    "Django",
                    "Django advantages",
                    "Django challenges",
                    "Django best for",
                    "Flask",
                    "Flask advantages",
                    "Flask challenges",
                    "Flask best for",
                    "Industry adoption",
                    "The trade-off",
                    "Step-by-step",
                    "Use Cases",
                    "Pros & Cons",
                    "TL;DR"));

    @Test
    void everyClaimCountsOnce() {
        assertEquals(List.of(), new ClaimTotals(CURRENT).reaching(THRESHOLD));
        assertTrue(new ClaimTotals(OLD).reaching(THRESHOLD).contains("A12"), "2.0.0 has the fault");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyRuleHasExampleOfItsClaims(Outcome verdict) {
        assertTrue(CURRENT.examples().stream().anyMatch(appliesTo(rule(CURRENT, verdict))), verdict::name);
    }

    @Test
    void someOldRulesHaveNoExample() {
        assertFalse(OLD.examples().stream().anyMatch(appliesTo(rule(OLD, Outcome.DJANGO))));
    }

    @Test
    void everyAdoptionNeedsAtMostFourAnswers() {
        Map<String, Outcome> verdicts = claims(CURRENT)
                .filter(Claim::adoption)
                .collect(Collectors.toMap(Claim::id, claim -> story(claim.id()).verdict()));
        assertEquals(STORIES, verdicts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0", "2.1.0"})
    void emptyProfileIsProvisional(String version) {
        Profile empty = Shipped.empty(version);
        assertEquals(
                Level.PROVISIONAL,
                new VerdictEngine(empty.knowledge())
                        .evaluate(empty, View.FULL)
                        .proof()
                        .robustness()
                        .level());
    }

    @Test
    void thresholdExceedsLargestAnswer() {
        double largest = CURRENT.criteria().stream()
                .flatMap(criterion -> criterion.options().stream().map(option -> Map.of(criterion.id(), option.id())))
                .map(answers -> Evaluator.evaluate(Shipped.profile("2.1.0", answers)))
                .mapToDouble(
                        evaluation -> Math.abs(evaluation.margins().overall().sum())
                                * 100.0
                                / evaluation.margins().overall().total())
                .max()
                .orElseThrow();

        assertEquals(THRESHOLD, (int) Math.floor(largest) + 1);
        assertEquals(
                THRESHOLD, rule(CURRENT, Outcome.DJANGO).when().margins().get(0).atLeast());
        assertEquals(
                -THRESHOLD, rule(CURRENT, Outcome.FLASK).when().margins().get(0).atMost());
    }

    @Test
    void everyThresholdStatesItsOrigin() {
        CURRENT.verdictRules().stream()
                .flatMap(rule -> rule.when().margins().stream())
                .forEach(condition -> assertNotNull(condition.because()));
        assertNotNull(CURRENT.robustness().because());
    }

    @Test
    void sectionsAreHeadingsOfSources() {
        CURRENT.sources()
                .forEach(source -> source.claims()
                        .forEach(claim -> assertTrue(
                                HEADINGS.get(source.id()).contains(claim.section()),
                                () -> claim.id() + claim.section())));
        assertTrue(claims(OLD).anyMatch(claim -> claim.section().equals("closing questions")), "2.0.0 has the fault");
    }

    /** Accepts examples with the verdict of the rule whose options cite every claim of the rule. */
    private static Predicate<Example> appliesTo(VerdictRule rule) {
        List<String> cited = rule.evidence().stream().map(Evidence::claim).toList();
        return example ->
                example.verdict() == rule.verdict() && applied(example).containsAll(cited);
    }

    /** Returns the claims that the chosen options of the example cite. */
    private static Set<String> applied(Example example) {
        String version = CURRENT.examples().contains(example) ? CURRENT.version() : "2.0.0";
        return Shipped.example(version, example.id()).answers().stream()
                .map(Answer::option)
                .filter(option -> option != null)
                .flatMap(option -> option.evidence().stream())
                .map(Evidence::claim)
                .collect(Collectors.toSet());
    }

    private static Example story(String claim) {
        return CURRENT.examples().stream()
                .filter(example -> example.profile().answers().size() <= 4)
                .filter(example -> example.evidence().stream()
                        .anyMatch(evidence -> evidence.claim().equals(claim)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of at most four answers cites " + claim));
    }

    private static Stream<Claim> claims(Knowledge knowledge) {
        return knowledge.sources().stream().flatMap(source -> source.claims().stream());
    }

    private static VerdictRule rule(Knowledge knowledge, Outcome verdict) {
        return knowledge.verdictRules().stream()
                .filter(rule -> rule.verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }
}
