package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String ANSWERS = """
            # The answers of March.
            name: Patient records
            answers:
              project-scope: medium
              compliance: strict
              team-size: large
              structure: enforced-conventions
            knowledge: 2.0.0
            """;

    private static final String WAIVER = """
            waiver:
              reason: migration
              approvedBy: Ada
              expires: 2027-03-31
            """;

    private static String declaring(String choice) {
        return ANSWERS + "\ndeclared: " + choice + "\n";
    }

    private static CommandRun check(String yaml, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.with(yaml, arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "DJANGO, fail, 0, PASS AGREE",
        "DJANGO, warn, 0, PASS AGREE",
        "COMBINE, fail, 0, WARN UNSETTLED",
        "COMBINE, warn, 1, WARN UNSETTLED",
        "FLASK, fail, 1, FAIL DISAGREE_ROBUST",
        "FLASK, warn, 1, FAIL DISAGREE_ROBUST"
    })
    void exitsByThePolicy(String declared, String failOn, int exit, String start) {
        CommandRun run = check(declaring(declared), "--fail-on", failOn);

        assertEquals("", run.err());
        assertEquals(exit, run.exit());
        assertTrue(run.out().startsWith(start + ": "), run.out());
    }

    @Test
    void acceptsAWaivedCheckByEveryPolicy() {
        CommandRun run = check(declaring("FLASK") + WAIVER, "--fail-on", "warn");

        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("WARN WAIVED: "), run.out());
    }

    @Test
    void letsTheOptionReplaceTheDeclaration() {
        assertEquals(0, check(declaring("FLASK"), "--declared", "DJANGO").exit());
        assertEquals(1, check(ANSWERS, "--declared", "FLASK").exit());
    }

    @Test
    void requiresADeclaration() {
        CommandRun run = check(ANSWERS);

        assertEquals(2, run.exit());
        assertEquals(
                "framework-advisor: standard input: /declared: It is required: the choice of the project.\n",
                run.err());
    }

    @Test
    void letsTheOptionReplaceTheKnowledge() {
        assertTrue(check(declaring("DJANGO"), "--knowledge", "2.1.0", "--format", "json")
                .out()
                .contains("\"version\":\"2.1.0\""));
    }

    @Test
    void comparesTheAnswersWithTheGivenNumber() {
        assertTrue(check(declaring("DJANGO"), "--min-answers", "5").out().startsWith("WARN INSUFFICIENT_ANSWERS"));
        assertEquals(2, check(declaring("DJANGO"), "--min-answers", "99").exit());
    }

    @Test
    void pointsToTheLineOfTheDeclarationInYaml() throws IOException {
        JsonNode sarif = new ObjectMapper()
                .readTree(check(declaring("FLASK"), "--format", "sarif", "--path", "a/b.yaml")
                        .bytes());
        JsonNode place = sarif.at("/runs/0/results/0/locations/0/physicalLocation");

        assertEquals("a/b.yaml", place.at("/artifactLocation/uri").textValue());
        assertEquals(10, place.at("/region/startLine").intValue());
    }

    @Test
    void givesTheSameResultForJsonAndYaml() {
        String json = "{\"name\": \"Patient records\", \"answers\": {\"project-scope\": \"medium\", \"compliance\":"
                + " \"strict\", \"team-size\": \"large\", \"structure\": \"enforced-conventions\"}, \"knowledge\":"
                + " \"2.0.0\", \"declared\": \"COMBINE\"}";

        assertEquals(
                check(declaring("COMBINE"), "--format", "json").out(),
                check(json, "--format", "json").out());
    }
}
