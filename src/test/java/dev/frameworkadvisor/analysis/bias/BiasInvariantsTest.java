package dev.frameworkadvisor.analysis.bias;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks shipped knowledge in one place at a time and expects the fault. */
class BiasInvariantsTest {

    private static final String FIRST = "1.0.0/catalog.json";
    private static final String SECOND = "2.0.0/catalog.json";
    private static final String TRAFFIC = "2.0.0/criteria/traffic.json";
    private static final String DJANGO = "this answer alone decides for DJANGO";
    private static final String FLASK = "this answer alone decides for FLASK";
    private static final String DEAD = "no profile's verdict depends on this option";

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @ParameterizedTest
    @MethodSource("dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge#versions")
    void acceptsShippedVersions(String version) {
        Knowledge knowledge = shipped.load().find(version).orElseThrow().knowledge();
        assertEquals(List.of(), new BiasInvariants(CompletionCounter::countByOption).check(knowledge));
    }

    @Test
    void rejectsVerdictShareAboveMaximum() {
        assertFaults(
                shipped.set(FIRST, "/verdictRules/0/when/margins/0/atLeast", 13),
                share(FIRST, 2, "NO_CLEAR_WINNER", "62.16"));
    }

    @Test
    void rejectsVerdictShareBelowMinimum() {
        assertFaults(
                shipped.set(FIRST, "/verdictRules/1/when/margins/0/atMost", -20),
                share(FIRST, 1, "FLASK", "1.93"),
                share(FIRST, 2, "NO_CLEAR_WINNER", "63.19"));
    }

    @Test
    void rejectsUnreachableVerdict() {
        assertFaults(
                shipped.set(SECOND, "/verdictRules/0/when/margins/1/atLeast", 100)
                        .set("2.0.0/examples/saas-startup-mvp.json", "/verdict", "NO_CLEAR_WINNER"),
                share(SECOND, 0, "FLASK_THEN_DJANGO", "0.0"));
    }

    @Test
    void rejectsSingleAnswerDecidingForDjango() {
        assertFaults(
                shipped.set(SECOND, "/verdictRules/2/when/margins/0/atLeast", 4),
                new Fault("2.0.0/criteria/project-scope.json", "/options/3", DJANGO),
                new Fault("2.0.0/criteria/team-size.json", "/options/3", DJANGO));
    }

    @Test
    void rejectsSingleAnswerDecidingForFlask() {
        assertFaults(
                shipped.set(SECOND, "/verdictRules/3/when/margins/0/atMost", -4),
                new Fault("2.0.0/criteria/project-scope.json", "/options/0", FLASK),
                new Fault("2.0.0/criteria/growth.json", "/options/0", FLASK));
    }

    @Test
    void rejectsFitThatMakesOneAnswerDecisive() {
        assertFaults(
                shipped.set("2.0.0/criteria/compliance.json", "/options/2/fit/flask", 0),
                new Fault("2.0.0/criteria/compliance.json", "/options/2", DJANGO));
    }

    @Test
    void acceptsSingleAnswerDecidingForNeitherFramework() {
        assertDoesNotThrow(() -> shipped.set(SECOND, "/verdictRules/1/when/margins/0/atLeast", -1)
                .load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0"})
    void rejectsEqualFitsOfImportantCriterion(String version) {
        String traffic = version + "/criteria/traffic.json";
        assertFaults(shipped.set(traffic, "/importance", 2), dead(traffic));
    }

    /** The criterion becomes a tie, so each of the remaining criteria weighs more. */
    @Test
    void rejectsFitThatMakesAllOptionsEqual() {
        String experience = "1.0.0/criteria/team-experience.json";
        Fault[] dead = dead(experience);
        assertFaults(
                shipped.set(experience, "/options/0/fit/flask", 2),
                new Fault("1.0.0/criteria/content.json", "/options/2", DJANGO),
                dead[0],
                dead[1],
                dead[2]);
    }

    @Test
    void acceptsEqualFitsOfTie() {
        assertEquals(1, shipped.json(TRAFFIC).at("/importance").intValue());
        assertDoesNotThrow(() -> shipped.load());
    }

    @Test
    void acceptsEqualFitsOfSomeOptions() {
        assertDoesNotThrow(() -> shipped.set(TRAFFIC, "/importance", 2)
                .set(TRAFFIC, "/options/2/fit/django", 3)
                .load());
    }

    @Test
    void reportsEveryKindOfFaultAtOnce() {
        String traffic = "1.0.0/criteria/traffic.json";
        List<Fault> faults = shipped.set(FIRST, "/verdictRules/0/when/margins/0/atLeast", 16)
                .set("1.0.0/criteria/growth.json", "/options/0/fit/django", 0)
                .set(traffic, "/importance", 2)
                .faults();
        assertEquals(5, faults.size(), faults::toString);
        assertEquals("/verdictRules/2", faults.get(0).pointer());
        assertEquals(new Fault("1.0.0/criteria/growth.json", "/options/0", FLASK), faults.get(1));
        assertEquals(List.of(dead(traffic)), faults.subList(2, 5));
    }

    private static Fault share(String file, int rule, String verdict, String percent) {
        String message =
                "%s takes %s %% of all complete profiles; it must take from 2 %% to 60 %%".formatted(verdict, percent);
        return new Fault(file, "/verdictRules/" + rule, message);
    }

    /** Returns a fault for each of the three options of the criterion. */
    private static Fault[] dead(String file) {
        return Stream.of("/options/0", "/options/1", "/options/2")
                .map(pointer -> new Fault(file, pointer, DEAD))
                .toArray(Fault[]::new);
    }

    private static void assertFaults(EditedKnowledge broken, Fault... faults) {
        assertEquals(List.of(faults), broken.faults());
    }
}
