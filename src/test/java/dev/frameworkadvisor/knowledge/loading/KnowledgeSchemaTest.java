package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages come from the validator library, so only their stable parts are asserted. */
class KnowledgeSchemaTest {

    private static final String CATALOG = "2.0.0/catalog.json";
    private static final String TEAM_SIZE = "2.0.0/criteria/team-size.json";

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @ParameterizedTest
    @CsvSource({
        "versions.json, /versions/0/version, ^(0|",
        "versions.json, /versions/0/digest, ^sha256:[0-9a-f]{64}$",
        "2.0.0/catalog.json, /released, ^[0-9]{4}",
        "2.0.0/sources.json, /sources/1/claims/3/id, ^[A-Z][0-9]+$",
        "2.0.0/frameworks/django.json, /id, flask",
        "2.0.0/criteria/team-size.json, /horizon, LATER",
        "2.0.0/examples/media-platform.json, /verdict, COMBINE"
    })
    void rejectsInvalidValue(String file, String pointer, String allowed) {
        assertFault(file, pointer, allowed, shipped.set(file, pointer, "?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "versions.json",
                CATALOG,
                "2.0.0/sources.json",
                "2.0.0/frameworks/django.json",
                TEAM_SIZE,
                "2.0.0/examples/media-platform.json"
            })
    void rejectsUnknownField(String file) {
        assertFault(file, "", "'color'", shipped.set(file, "/color", "red"));
    }

    @ParameterizedTest
    @CsvSource({
        "versions.json, versions",
        "2.0.0/catalog.json, verdictRules",
        "2.0.0/sources.json, sources",
        "2.0.0/frameworks/django.json, challenges",
        "2.0.0/criteria/team-size.json, importance",
        "2.0.0/examples/media-platform.json, profile"
    })
    void rejectsMissingField(String file, String field) {
        assertFault(file, "", "'" + field + "'", shipped.remove(file, "/" + field));
    }

    @Test
    void rejectsOptionWithoutReason() {
        assertFault(TEAM_SIZE, "/options/2", "'reason'", shipped.remove(TEAM_SIZE, "/options/2/reason"));
    }

    @Test
    void rejectsOptionWithBlankReason() {
        assertFault(TEAM_SIZE, "/options/2/reason", "\\S", shipped.set(TEAM_SIZE, "/options/2/reason", " "));
    }

    @Test
    void rejectsOptionWithoutEvidence() {
        assertFault(TEAM_SIZE, "/options/2/evidence", "1", shipped.set(TEAM_SIZE, "/options/2/evidence", List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void rejectsFitOutOfRange(int fit) {
        assertFault(
                TEAM_SIZE,
                "/options/0/fit/django",
                fit < 0 ? "0" : "4",
                shipped.set(TEAM_SIZE, "/options/0/fit/django", fit));
    }

    @Test
    void rejectsFactWithoutEvidence() {
        String file = "2.0.0/frameworks/flask.json";
        assertFault(file, "/summary/evidence", "1", shipped.set(file, "/summary/evidence", List.of()));
    }

    @Test
    void rejectsMarginConditionWithTwoBounds() {
        String condition = "/verdictRules/0/when/margins/0";
        assertFault(CATALOG, condition, "2", shipped.set(CATALOG, condition + "/atLeast", -9));
    }

    @Test
    void rejectsMarginConditionWithoutBound() {
        String condition = "/verdictRules/0/when/margins/0";
        List<Fault> faults = shipped.remove(CATALOG, condition + "/atMost").faults();
        for (String bound : List.of("'atLeast'", "'atMost'")) {
            assertTrue(faults.stream().anyMatch(fault -> fault.message().contains(bound)), faults::toString);
        }
        faults.forEach(fault -> assertEquals(CATALOG + condition, fault.file() + fault.pointer()));
    }

    private static void assertFault(String file, String pointer, String message, EditedKnowledge broken) {
        List<Fault> faults = broken.faults();
        assertEquals(1, faults.size(), faults::toString);
        Fault fault = faults.get(0);
        assertEquals(file, fault.file());
        assertEquals(pointer, fault.pointer());
        assertTrue(fault.message().contains(message), fault::message);
    }
}
