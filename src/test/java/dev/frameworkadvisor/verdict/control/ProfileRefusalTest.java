package dev.frameworkadvisor.verdict.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Horizon;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.knowledge.entity.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRefusalTest {

    private static final List<String> CRITERIA = List.of("team-size", "stage");
    private static final List<String> OPTIONS = List.of("small", "large");
    private static final List<String> PRIORITIES = List.of("IGNORE", "NORMAL", "HIGH");

    @Test
    void refusesAnUnknownCriterion() {
        assertEquals(
                List.of(new Violation(
                        "/answers/team_sise",
                        "Knowledge 3.1.4 has no criterion \"team_sise\".",
                        CRITERIA,
                        "team-size")),
                violations(answers("team_sise", "small")));
    }

    @Test
    void refusesAnUnknownOption() {
        assertEquals(
                List.of(new Violation("/answers/stage", "The criterion has no option \"Larg\".", OPTIONS, "large")),
                violations(answers("stage", "Larg")));
    }

    @Test
    void refusesAPriorityForAnUnknownCriterion() {
        assertEquals(
                List.of(new Violation(
                        "/priorities/budget", "Knowledge 3.1.4 has no criterion \"budget\".", CRITERIA, null)),
                violations(priorities(Map.of("budget", "HIGH"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "High", "HIG"})
    void refusesAnUnknownPriority(String priority) {
        assertEquals(
                List.of(new Violation(
                        "/priorities/stage", "There is no priority \"" + priority + "\".", PRIORITIES, "HIGH")),
                violations(priorities(Map.of("stage", priority))));
    }

    @Test
    void refusesThatEveryCriterionIsIgnored() {
        assertEquals(
                List.of(Violation.of(
                        "/priorities",
                        "Every criterion is ignored, so there is nothing to decide by; leave one to count.")),
                violations(priorities(Map.of("stage", "IGNORE", "team-size", "IGNORE"))));
    }

    @Test
    void acceptsThatAllButOneAreIgnored() {
        assertEquals(List.of(), violations(priorities(Map.of("stage", "IGNORE"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "🐍"})
    void refusesANameOfMoreThanTwoHundredCharacters(String character) {
        assertEquals(List.of(), violations(named(character.repeat(200))));
        assertEquals(
                List.of(Violation.of("/name", "It is longer than 200 characters.")),
                violations(named(character.repeat(201))));
    }

    @Test
    void refusesHalfASurrogatePair() {
        for (String half : List.of("\uD800", "\uD83D", "\uDFFF")) {
            assertEquals(
                    List.of(Violation.of("/name", "It holds half a surrogate pair, which is not a character.")),
                    violations(named("a" + half)));
        }
        assertEquals(List.of(), violations(named("\uD7FF\uE000")));
        assertEquals("/answers/?", violations(answers("\uD83D", "small")).get(0).pointer());
        assertEquals(
                "The criterion has no option \"?\".",
                violations(answers("stage", "\uDC0D")).get(0).message());
    }

    @Test
    void tellsEverythingAtOnceInTheOrderWritten() {
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
        Violations violations = new Violations();
        ProfileResolver.resolve(draft, knowledge(), violations);
        return violations.found();
    }

    private static Knowledge knowledge() {
        List<Option> options = OPTIONS.stream()
                .map(id -> new Option(id, "Label", new Fit(2, 2), "Reason.", List.of()))
                .toList();
        List<Criterion> criteria = CRITERIA.stream()
                .map(id -> new Criterion(id, "Question?", "Why.", "Category", 3, Horizon.BOTH, options))
                .toList();
        RobustnessThresholds thresholds = new RobustnessThresholds(0.25, 0.10, 0.05);
        List<VerdictRule> rules = List.of();
        return new Knowledge(
                "3.1.4",
                "sha256:0",
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                criteria,
                rules,
                RandomKnowledge.WORDING,
                thresholds,
                List.of(),
                List.of());
    }
}
