package dev.frameworkadvisor.knowledge.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariants between verdict rules, criteria and examples. */
class VerdictRulesTest {

    private static final String CATALOG = "2.0.0/catalog.json";
    private static final String ANSWERS = "/verdictRules/0/when/answers";
    private static final String MEDIA = "2.0.0/examples/media-platform.json";

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @Test
    void rejectsConditionOnUnknownCriterion() {
        assertAmongFaults(
                "/verdictRules/0/when/answers/0/criterion",
                "there is no criterion \"stages\"",
                shipped.set(CATALOG, "/verdictRules/0/when/answers/0/criterion", "stages"));
    }

    @Test
    void rejectsConditionOnUnknownOption() {
        assertAmongFaults(
                "/verdictRules/0/when/answers/0/in/1",
                "the criterion \"stage\" has no option \"second-release\"",
                shipped.set(CATALOG, "/verdictRules/0/when/answers/0/in/1", "second-release"));
    }

    @Test
    void rejectsLastRuleWithCondition() {
        Map<String, Object> metByItsOnlyExample = Map.of("criterion", "structure", "in", List.of("balanced"));
        assertAmongFaults(
                "/verdictRules/4/when",
                "the last rule must have no condition",
                shipped.append(CATALOG, "/verdictRules/4/when/answers", metByItsOnlyExample));
    }

    @Test
    void rejectsEarlierRuleWithoutCondition() {
        assertAmongFaults(
                "/verdictRules/3/when",
                "only the last rule may have no condition",
                shipped.set(CATALOG, "/verdictRules/3/when/margins", List.of()));
    }

    @Test
    void rejectsConditionsOnFiveCriteria() {
        EditedKnowledge many = shipped;
        for (String criterion : List.of("content", "reuse", "traffic")) {
            many = many.append(CATALOG, ANSWERS, answer(criterion));
        }

        assertAmongFaults(
                "/verdictRules",
                "the rules have 5 conditions on the answers to 5 criteria; allowed are at most 64 on the answers to 4",
                many);
    }

    @Test
    void rejectsMoreThan64AnswerConditions() {
        EditedKnowledge many = shipped;
        for (int i = 0; i < 63; i++) {
            many = many.append(CATALOG, ANSWERS, answer("stage"));
        }

        assertAmongFaults(
                "/verdictRules",
                "the rules have 65 conditions on the answers to 2 criteria; allowed are at most 64 on the answers to 4",
                many);
    }

    @Test
    void accepts64AnswerConditionsOnFourCriteria() {
        EditedKnowledge many =
                shipped.append(CATALOG, ANSWERS, answer("content")).append(CATALOG, ANSWERS, answer("reuse"));
        for (int i = 0; i < 60; i++) {
            many = many.append(CATALOG, ANSWERS, answer("stage"));
        }

        assertTrue(
                many.faults().stream().noneMatch(fault -> fault.message().contains("conditions on the answers")),
                many.faults()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "/profile/answers/color, Knowledge 2.0.0 has no criterion \"color\".",
        "/profile/answers/traffic, The criterion has no option \"HIGH\".",
        "/profile/priorities/color, Knowledge 2.0.0 has no criterion \"color\"."
    })
    void rejectsExampleWithInvalidProfile(String pointer, String message) {
        assertEquals(
                List.of(new Fault(MEDIA, pointer, message)),
                shipped.set(MEDIA, pointer, "HIGH").faults());
    }

    @Test
    void rejectsExampleWithOtherVerdict() {
        assertEquals(
                List.of(new Fault(MEDIA, "/verdict", "the profile results in DJANGO, not FLASK")),
                shipped.set(MEDIA, "/verdict", "FLASK").faults());
    }

    private Map<String, Object> answer(String criterion) {
        String option = shipped.json("2.0.0/criteria/" + criterion + ".json")
                .at("/options/0/id")
                .asText();
        return Map.of("criterion", criterion, "in", List.of(option));
    }

    private static void assertAmongFaults(String pointer, String message, EditedKnowledge broken) {
        List<Fault> faults = broken.faults();
        assertTrue(faults.contains(new Fault(CATALOG, pointer, message)), faults::toString);
    }
}
