package dev.frameworkadvisor.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileValidatorTest {

    private static final List<String> CRITERIA = List.of("team-size", "stage");
    private static final List<String> OPTIONS = List.of("small", "large");
    private static final List<String> PRIORITIES = List.of("IGNORE", "NORMAL", "HIGH");

    @Test
    void rejectsUnknownCriterion() {
        assertEquals(
                List.of(new Violation(
                        "/answers/team_sise",
                        "Knowledge 3.1.4 has no criterion \"team_sise\".",
                        CRITERIA,
                        "team-size")),
                violations(answers("team_sise", "small")));
    }

    @Test
    void rejectsUnknownOption() {
        assertEquals(
                List.of(new Violation("/answers/stage", "The criterion has no option \"Larg\".", OPTIONS, "large")),
                violations(answers("stage", "Larg")));
    }

    @Test
    void rejectsPriorityOfUnknownCriterion() {
        assertEquals(
                List.of(new Violation(
                        "/priorities/budget", "Knowledge 3.1.4 has no criterion \"budget\".", CRITERIA, null)),
                violations(priorities(Map.of("budget", "HIGH"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "High", "HIG"})
    void rejectsUnknownPriority(String priority) {
        assertEquals(
                List.of(new Violation(
                        "/priorities/stage", "There is no priority \"" + priority + "\".", PRIORITIES, "HIGH")),
                violations(priorities(Map.of("stage", priority))));
    }

    @Test
    void rejectsIgnoringEveryCriterion() {
        assertEquals(
                List.of(Violation.of(
                        "/priorities",
                        "No criterion counts: each is ignored, or none of its options favors a framework. Do not ignore at"
                                + " least one that counts.")),
                violations(priorities(Map.of("stage", "IGNORE", "team-size", "IGNORE"))));
    }

    @Test
    void rejectsWeightOnTiesOnly() {
        ProfileDraft draft = priorities(Map.of("stage", "IGNORE"));

        List<Violation> violations = violations(draft, new Fit(3, 3), new Fit(4, 0));

        assertEquals(
                List.of("/priorities"),
                violations.stream().map(Violation::pointer).toList());
        assertTrue(violations.get(0).message().startsWith("No criterion counts"), violations::toString);
        assertEquals(List.of(), violations(priorities(Map.of()), new Fit(3, 3), new Fit(4, 0)));
    }

    @Test
    void acceptsIgnoringAllButOne() {
        assertEquals(List.of(), violations(priorities(Map.of("stage", "IGNORE"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "🐍"})
    void rejectsNameOfMoreThan200CodePoints(String character) {
        assertEquals(List.of(), violations(named(character.repeat(200))));
        assertEquals(
                List.of(Violation.of("/name", "It is longer than 200 characters.")),
                violations(named(character.repeat(201))));
    }

    @Test
    void rejectsUnpairedSurrogate() {
        for (String half : List.of("\uD800", "\uD83D", "\uDFFF")) {
            assertEquals(
                    List.of(Violation.of("/name", "Contains an unpaired surrogate (U+D800 to U+DFFF).")),
                    violations(named("a" + half)));
        }
        assertEquals(List.of(), violations(named("\uD7FF\uE000")));
        assertEquals("/answers/?", violations(answers("\uD83D", "small")).get(0).pointer());
        assertEquals(
                "The criterion has no option \"?\".",
                violations(answers("stage", "\uDC0D")).get(0).message());
    }

    @Test
    void reportsAllViolationsInInputOrder() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("stage", "tiny");
        answers.put("budget/~", "small");
        ProfileDraft draft = new ProfileDraft("a".repeat(201), answers, Map.of("stage", "LOW"), null);

        assertEquals(
                List.of("/name", "/answers/stage", "/answers/budget~1~0", "/priorities/stage"),
                violations(draft).stream().map(Violation::pointer).toList());
    }

    private static ProfileDraft named(String name) {
        return new ProfileDraft(name, Map.of(), Map.of(), null);
    }

    private static ProfileDraft answers(String criterion, String option) {
        return new ProfileDraft(null, Map.of(criterion, option), Map.of(), null);
    }

    private static ProfileDraft priorities(Map<String, String> priorities) {
        return new ProfileDraft(null, Map.of(), priorities, null);
    }

    private static List<Violation> violations(ProfileDraft draft) {
        return violations(draft, new Fit(4, 0), new Fit(4, 0));
    }

    /** @param fits of all options of each criterion */
    private static List<Violation> violations(ProfileDraft draft, Fit... fits) {
        Violations violations = new Violations();
        ProfileResolver.resolve(draft, knowledge(fits), violations);
        return violations.found();
    }

    private static Knowledge knowledge(Fit... fits) {
        RobustnessThresholds thresholds = new RobustnessThresholds(0.25, 0.10, 0.05, null);
        List<VerdictRule> rules = List.of();
        return new Knowledge(
                "3.1.4",
                "sha256:0",
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                List.of(criterion(CRITERIA.get(0), fits[0]), criterion(CRITERIA.get(1), fits[1])),
                rules,
                thresholds,
                List.of(),
                List.of(),
                Shipped.DEFAULTS);
    }

    private static Criterion criterion(String id, Fit fit) {
        List<Option> options = OPTIONS.stream()
                .map(option -> new Option(option, "Label", fit, "Reason.", List.of()))
                .toList();
        return new Criterion(id, "Question?", "Why.", "Category", 3, Horizon.BOTH, options);
    }
}
