package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeConflictsTest {

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @Test
    void rejectsConditionOnLastRule() {
        Map<String, Object> missed = Map.of("criterion", "structure", "in", List.of("full-control"));
        List<Fault> faults = shipped.append("2.0.0/catalog.json", "/verdictRules/4/when/answers", missed)
                .faults();
        assertTrue(
                faults.contains(new Fault(
                        "2.0.0/catalog.json", "/verdictRules/4/when", "the last rule must have no condition")),
                faults::toString);
    }

    @Test
    void rejectsDuplicateClaimAcrossSources() {
        Map<String, String> claim = Map.of("id", "A1", "section", "Django", "statement", "Django has a pony.");
        List<String> places = shipped.append("2.0.0/sources.json", "/sources/1/claims", claim).faults().stream()
                .map(fault -> fault.file() + fault.pointer())
                .toList();
        assertTrue(places.contains("2.0.0/sources.json/sources/1/claims/40"), places::toString);
    }

    @Test
    void rejectsDuplicateVersion() {
        List<Fault> faults = shipped.append("versions.json", "/versions", Map.of("version", "1.0.0"))
                .faults();
        String place = "/versions/" + EditedKnowledge.versions().size();
        assertEquals(new Fault("versions.json", place, "duplicate version \"1.0.0\""), faults.get(0));
    }

    @Test
    void reportsFaultsInEnglishInAnyLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            List<Fault> faults = shipped.set("2.0.0/criteria/team-size.json", "/importance", 6)
                    .faults();
            assertEquals("must have a maximum value of 5", faults.get(0).message());
        } finally {
            Locale.setDefault(before);
        }
    }
}
