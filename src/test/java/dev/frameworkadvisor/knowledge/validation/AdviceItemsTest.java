package dev.frameworkadvisor.knowledge.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.AdviceItem;
import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice items, the conditional parts of an advice. */
class AdviceItemsTest {

    private static final String CATALOG = "2.0.0/catalog.json";
    private static final String ITEMS = "/verdictRules/1/adviceItems";
    private static final Map<String, Object> LARGE_TEAM = condition("team-size", "large");
    private static final Map<String, Object> ITEM = Map.of("text", "Assign owners.", "when", List.of(LARGE_TEAM));

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @Test
    void keepTheirOrder() {
        Map<String, Object> second = Map.of("text", "Start small.", "unless", List.of(LARGE_TEAM));
        AnswerCondition large = new AnswerCondition("team-size", List.of("large"));

        assertEquals(
                List.of(
                        new AdviceItem("Assign owners.", List.of(large), List.of()),
                        new AdviceItem("Start small.", List.of(), List.of(large))),
                rule(ITEM, second).adviceItems());
    }

    @Test
    void haveVariantForEverySubset() {
        Map<String, Object> second = Map.of("text", "Start small.", "unless", List.of(LARGE_TEAM));
        VerdictRule rule = rule(ITEM, second);

        assertEquals(
                List.of("", " Assign owners.", " Start small.", " Assign owners. Start small."),
                rule.adviceVariants().stream()
                        .map(text -> text.substring(rule.advice().length()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "unless"})
    void mustNameKnownCriterion(String member) {
        Map<String, Object> item = Map.of("text", "x", member, List.of(LARGE_TEAM, condition("team", "large")));

        assertEquals(
                List.of(new Fault(CATALOG, ITEMS + "/1/" + member + "/1/criterion", "there is no criterion \"team\"")),
                with(ITEM, item).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "unless"})
    void mustNameKnownOption(String member) {
        Map<String, Object> item = Map.of("text", "x", member, List.of(condition("team-size", "large", "huge")));

        assertEquals(
                List.of(new Fault(
                        CATALOG,
                        ITEMS + "/0/" + member + "/0/in/1",
                        "the criterion \"team-size\" has no option \"huge\"")),
                with(item).faults());
    }

    @Test
    void mustHaveCondition() {
        List<Fault> faults = with(ITEM, Map.of("text", "x")).faults();

        assertAllAt(ITEMS + "/1", faults);
        for (String member : List.of("'when'", "'unless'")) {
            assertTrue(faults.stream().anyMatch(fault -> fault.message().contains(member)), faults::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "unless"})
    void mustNotHaveEmptyConditions(String member) {
        List<Fault> faults = with(Map.of("text", "x", member, List.of())).faults();

        assertAllAt(ITEMS + "/0/" + member, faults);
        assertEquals(1, faults.size(), faults::toString);
    }

    @Test
    void areAtMostSix() {
        shipped.set(CATALOG, ITEMS, Collections.nCopies(6, ITEM));
        assertEquals(EditedKnowledge.versions(), shipped.load().numbers());

        List<Fault> faults =
                shipped.set(CATALOG, ITEMS, Collections.nCopies(7, ITEM)).faults();
        assertAllAt(ITEMS, faults);
        assertTrue(faults.get(0).message().contains("6"), faults::toString);
    }

    private EditedKnowledge with(Object... items) {
        return shipped.set(CATALOG, ITEMS, List.of(items));
    }

    private VerdictRule rule(Object... items) {
        return with(items)
                .load()
                .find("2.0.0")
                .orElseThrow()
                .knowledge()
                .verdictRules()
                .get(1);
    }

    private static Map<String, Object> condition(String criterion, String... options) {
        return Map.of("criterion", criterion, "in", List.of(options));
    }

    private static void assertAllAt(String pointer, List<Fault> faults) {
        assertTrue(!faults.isEmpty());
        faults.forEach(fault -> assertEquals(CATALOG + pointer, fault.file() + fault.pointer()));
    }
}
