package dev.frameworkadvisor.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.pipeline.ScratchRepository.Run;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The GitHub action and the GitLab component, executed as their pipelines do, in a scratch repository. */
@QuarkusIntegrationTest
class PipelinePartsIT {

    @TempDir
    Path directory;

    private ScratchRepository repository;

    @BeforeEach
    void initialize() throws IOException, InterruptedException {
        repository = new ScratchRepository(directory);
    }

    /** Returns the input that says where the check runs. */
    private static Map<String, String> place(String input) {
        String service = "http://localhost:" + RestAssured.port;
        return Map.of(input, input.equals("url") ? service : ScratchRepository.JAR.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jar", "url"})
    void actionPasses(String place) throws IOException, InterruptedException {
        repository.declare("DJANGO");
        Run run = new Action(repository).run(place(place));

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("PASS AGREE: "), run.out());
        assertTrue(
                run.out().contains("\n::notice file=framework-profile.json,title=Framework Advisor PASS AGREE::"),
                run.out());
        assertEquals("PASS", repository.output("result"));
        assertEquals("AGREE", repository.output("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jar", "url"})
    void actionWarns(String place) throws IOException, InterruptedException {
        repository.declare("COMBINE");
        Run run = new Action(repository).run(place(place));

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\n::warning file="), run.out());
        assertTrue(repository.read("summary.md").startsWith("### Framework Advisor: WARN UNSETTLED\n\n```text\n"));
        assertTrue(repository
                .read("outputs")
                .contains("comment<<END_OF_COMMENT\n### Framework Advisor: WARN UNSETTLED\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jar", "url"})
    void actionFails(String place) throws IOException, InterruptedException {
        repository.declare("FLASK");
        Run run = new Action(repository).run(place(place));

        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("\n::error file="), run.out());
        JsonNode sarif = new ObjectMapper().readTree(repository.read("framework-advisor.sarif"));
        JsonNode place0 = sarif.at("/runs/0/results/0/locations/0/physicalLocation");
        assertEquals(
                "framework-profile.json", place0.at("/artifactLocation/uri").textValue());
        assertEquals(3, place0.at("/region/startLine").intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jar", "url"})
    void actionFailsOnWarningIfWanted(String place) throws IOException, InterruptedException {
        repository.declare("COMBINE");
        Action action = new Action(repository).with("fail-on", "warn");

        assertEquals(1, action.run(place(place)).exit());
        assertTrue(repository.read("summary.md").contains("WARN UNSETTLED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jar", "url"})
    void actionNeedsAProfile(String place) throws IOException, InterruptedException {
        repository.write("framework-advisor.sarif", "old");
        Run run = new Action(repository).run(place(place));

        assertEquals(2, run.exit());
        assertEquals("framework check: there is no file framework-profile.json to read\n", run.err());
        assertFalse(repository.has("framework-advisor.sarif"));
    }

    @Test
    void actionReportsAnUnavailableService() throws IOException, InterruptedException {
        repository.declare("DJANGO");
        Run run = new Action(repository).run(Map.of("url", "http://localhost:1"));

        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("there is no answer from http://localhost:1"), run.err());
        assertFalse(repository.has("outputs"));
    }

    @Test
    void actionRunsTheImage() throws IOException, InterruptedException {
        repository.declare("FLASK");
        Run run =
                new Action(repository).with("image", "registry.example/advisor").runWithDocker();

        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().startsWith("FAIL DISAGREE_ROBUST: "), run.out());
        assertTrue(
                repository.read("docker.log").startsWith("run --rm --interactive registry.example/advisor check - "));
    }

    @ParameterizedTest
    @CsvSource({"DJANGO, fail, 0, PASS", "COMBINE, fail, 0, WARN", "COMBINE, warn, 1, WARN", "FLASK, fail, 1, FAIL"})
    void componentChecks(String declared, String failOn, int exit, String result)
            throws IOException, InterruptedException {
        repository.declare(declared);
        Run run = new Component(repository).run(Map.of("fail-on", failOn));

        assertEquals(exit, run.exit(), run.err());
        assertTrue(run.out().startsWith(result + " "), run.out());
        assertTrue(repository.read("framework-advisor.xml").contains("<testsuites"));
        JsonNode issues = new ObjectMapper().readTree(repository.read("gl-code-quality-report.json"));
        assertEquals(result.equals("PASS") ? 0 : 1, issues.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"declared\": \"DJANGO\"", "{\"declared\": \"DJANG\", \"answers\": {}}"})
    void componentEndsWithoutResult(String profile) throws IOException, InterruptedException {
        repository.write("framework-profile.json", profile);
        Run run = new Component(repository).run(Map.of());

        assertEquals(1, run.exit(), "the step that has no result ends the job");
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("", repository.read("gl-code-quality-report.json"));
    }

    @Test
    void partsNameFilesThatExist() throws IOException {
        String hook = Files.readString(Path.of(".pre-commit-hooks.yaml"));

        assertTrue(hook.contains("entry: templates/framework-check.sh\n"));
        assertTrue(Files.isExecutable(Path.of("templates/framework-check.sh")));
        assertEquals(List.of(), ScratchRepository.missing(Path.of("catalog-info.yaml")));
    }
}
