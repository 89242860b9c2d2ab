package dev.frameworkadvisor.knowledge.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import dev.frameworkadvisor.verdict.VerdictInvariants;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeInvariantsTest {

    private static final String CATALOG = "2.0.0/catalog.json";
    private static final String SOURCES = "2.0.0/sources.json";
    private static final String TEAM_SIZE = "2.0.0/criteria/team-size.json";

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @ParameterizedTest
    @MethodSource("dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge#versions")
    void holdForShippedKnowledge(String version) {
        Knowledge knowledge = shipped.load().find(version).orElseThrow().knowledge();
        VerdictInvariants.STAGES.stream()
                .flatMap(List::stream)
                .forEach(invariant -> assertEquals(List.of(), invariant.check(knowledge)));
    }

    @Test
    void rejectsDuplicateCriterion() {
        assertFault(CATALOG, "/criteria/20", there("traffic"), shipped.append(CATALOG, "/criteria", "traffic"));
    }

    @Test
    void rejectsDuplicateExample() {
        assertFault(
                CATALOG, "/examples/14", there("personal-blog"), shipped.append(CATALOG, "/examples", "personal-blog"));
    }

    @Test
    void rejectsDuplicateOption() {
        Object solo = shipped.json(TEAM_SIZE).at("/options/0");
        assertFault(TEAM_SIZE, "/options/4", there("solo"), shipped.append(TEAM_SIZE, "/options", solo));
    }

    @Test
    void rejectsDuplicateSource() {
        Object article = shipped.json(SOURCES).at("/sources/0");
        List<Fault> faults = shipped.append(SOURCES, "/sources", article).faults();
        assertTrue(faults.contains(new Fault(SOURCES, "/sources/2", there("flask-vs-django-2021"))), faults::toString);
    }

    @Test
    void rejectsDuplicateClaim() {
        Object claim = shipped.json(SOURCES).at("/sources/1/claims/0");
        assertFault(SOURCES, "/sources/1/claims/40", there("B1"), shipped.append(SOURCES, "/sources/1/claims", claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "knowledge", "priority", "view"})
    void rejectsCriterionNamedLikeQueryParameter(String id) {
        String file = "2.0.0/criteria/" + id + ".json";
        shipped.write(file, shipped.read(TEAM_SIZE)).set(file, "/id", id).append(CATALOG, "/criteria", id);

        assertFault(
                file, "/id", "\"" + id + "\" is a query parameter of links to verdicts; choose another id", shipped);
    }

    @Test
    void rejectsEvidenceOfUnknownSource() {
        assertFault(
                TEAM_SIZE,
                "/options/0/evidence/0",
                "no source has a claim \"B20\" in \"hearsay\", section \"Flask advantages\"",
                shipped.set(TEAM_SIZE, "/options/0/evidence/0/source", "hearsay"));
    }

    @Test
    void rejectsEvidenceOfUnknownClaim() {
        assertFault(
                TEAM_SIZE,
                "/options/0/evidence/0",
                "no source has a claim \"B99\" in \"django-compared-to-flask\", section \"Flask advantages\"",
                shipped.set(TEAM_SIZE, "/options/0/evidence/0/claim", "B99"));
    }

    @Test
    void rejectsEvidenceOfWrongSection() {
        assertFault(
                CATALOG,
                "/verdictRules/0/evidence/2",
                "no source has a claim \"B39\" in \"django-compared-to-flask\", section \"answer\"",
                shipped.set(CATALOG, "/verdictRules/0/evidence/2/section", "answer"));
    }

    @Test
    void rejectsUncitedClaim() {
        Map<String, String> claim = Map.of("id", "B41", "section", "Django", "statement", "Django has a pony.");
        assertFault(
                SOURCES,
                "/sources/1/claims/40",
                "no evidence cites the claim \"B41\"",
                shipped.append(SOURCES, "/sources/1/claims", claim));
    }

    private static String there(String id) {
        return "duplicate id \"" + id + "\"";
    }

    private static void assertFault(String file, String pointer, String message, EditedKnowledge broken) {
        assertEquals(List.of(new Fault(file, pointer, message)), broken.faults());
    }
}
