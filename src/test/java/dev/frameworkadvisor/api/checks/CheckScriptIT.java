package dev.frameworkadvisor.api.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell step of docs/ci, run executed as in a pipeline, against the packaged service. */
@QuarkusIntegrationTest
class CheckScriptIT {

    private static final Path DOCS = Path.of("docs/ci");

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path repository;

    private static Run run(String service, String... arguments) throws IOException, InterruptedException {
        return run(service, Map.of(), arguments);
    }

    private static Run run(String service, Map<String, String> variables, String[] arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", DOCS.resolve("check.sh").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile("check", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("FRAMEWORK_ADVISOR_URL", service);
        builder.environment().putAll(variables);
        builder.environment().put("no_proxy", "localhost");
        Process script = builder.start();
        String out = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(script.waitFor(60, TimeUnit.SECONDS));
        return new Run(script.exitValue(), out, Files.readString(err));
    }

    private static String service() {
        return "http://localhost:" + RestAssured.port;
    }

    private String profile(String content) throws IOException {
        return Files.writeString(repository.resolve("framework-profile.json"), content)
                .toString();
    }

    /** Returns the profile of the documentation with another choice. */
    private String declaring(String choice) throws IOException {
        return profile(Files.readString(DOCS.resolve("framework-profile.json")).replace("DJANGO", choice));
    }

    @Test
    void continuesAfterPass() throws IOException, InterruptedException {
        Run run = run(service(), DOCS.resolve("framework-profile.json").toString());

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().matches("PASS AGREE: [^\n]+\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void continuesAfterWarning() throws IOException, InterruptedException {
        Run run = run(service() + "/", declaring("COMBINE"));

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().matches("WARN UNSETTLED: [^\n]+\n"), run.out());
    }

    @Test
    void sendsMinAnswers() throws IOException, InterruptedException {
        String[] profile = {declaring("FLASK")};

        Run enough = run(service(), Map.of("FRAMEWORK_ADVISOR_MIN_ANSWERS", "4"), profile);
        Run tooFew = run(service(), Map.of("FRAMEWORK_ADVISOR_MIN_ANSWERS", "5"), profile);
        Run invalid = run(service(), Map.of("FRAMEWORK_ADVISOR_MIN_ANSWERS", "many&"), profile);

        assertTrue(enough.out().startsWith("FAIL DISAGREE_ROBUST: "), enough.out());
        assertTrue(tooFew.out().startsWith("WARN INSUFFICIENT_ANSWERS: "), tooFew.out());
        assertEquals(2, invalid.exit());
        assertTrue(invalid.err().contains("\n  /minAnswers: "), invalid.err());
    }

    @Test
    void failsAfterWarningIfWanted() throws IOException, InterruptedException {
        String[] profile = {declaring("COMBINE")};

        Run warn = run(service(), Map.of("FRAMEWORK_ADVISOR_FAIL_ON", "warn"), profile);
        Run invalid = run(service(), Map.of("FRAMEWORK_ADVISOR_FAIL_ON", "wran"), profile);

        assertEquals(1, warn.exit(), warn.err());
        assertTrue(warn.out().startsWith("WARN UNSETTLED: "), warn.out());
        assertEquals(2, invalid.exit());
        assertTrue(invalid.err().contains("(did you mean warn?)"), invalid.err());
    }

    @ParameterizedTest
    @CsvSource({"'',framework-profile.json", "a b/é&.json,a b/é&.json"})
    void namesTheProfileInReports(String given, String reported) throws IOException, InterruptedException {
        Path report = repository.resolve("gl-code-quality-report.json");
        String[] arguments = {declaring("FLASK"), report.toString()};

        Run run = run(service(), Map.of("FRAMEWORK_ADVISOR_PATH", given), arguments);

        assertEquals(1, run.exit(), run.err());
        JsonNode issue = new ObjectMapper().readTree(report.toFile()).path(0);
        assertEquals(reported, issue.at("/location/path").textValue());
    }

    @Test
    void failsAfterFail() throws IOException, InterruptedException {
        Run run = run(service(), declaring("FLASK"));

        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().matches("FAIL DISAGREE_ROBUST: [^\n]+\n"), run.out());
    }

    @Test
    void writesReportForEveryResult() throws IOException, InterruptedException {
        String profile = declaring("FLASK");
        Path sarif = repository.resolve("report.sarif");
        Path junit = repository.resolve("report.xml");

        assertEquals(1, run(service(), profile, sarif.toString()).exit());
        assertEquals(1, run(service(), profile, junit.toString()).exit());

        assertEquals(List.of(), CheckFormsTest.schemaErrors(new ObjectMapper().readTree(sarif.toFile())));
        assertTrue(Files.readString(junit).contains("<failure type=\"DISAGREE_ROBUST\""));
    }

    @Test
    void reportsUnavailableService() throws IOException, InterruptedException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        Path report = repository.resolve("report.sarif");

        Run run = run("http://localhost:" + closed, declaring("DJANGO"), report.toString());

        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("there is no answer from http://localhost:" + closed), run.err());
        assertFalse(Files.exists(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "declared: DJANGO",
                "{\"declared\": \"DJANGO\"",
                "{\"declared\": \"DJANGO\", \"answers\": {\"team-siz\": \"large\"}}"
            })
    void reportsMalformedFile(String content) throws IOException, InterruptedException {
        Run run = run(service(), profile(content));

        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().matches("(?s)framework check: \\S+ answers 4\\d\\d to \\S+: [A-Z].*"), run.err());
        assertFalse(run.err().contains("\"type\""), run.err());
    }

    @Test
    void printsOneLinePerViolation() throws IOException, InterruptedException {
        String content =
                "{\"declared\": \"DJANG\", \"answers\": {\"team-siz\": \"large\", \"stage\": \"a\\\"b/\\\\\"}}";

        Run run = run(service(), profile(content));

        List<String> lines = run.err().lines().toList();
        assertEquals(4, lines.size(), run.err());
        assertTrue(lines.contains("  /declared: There is no verdict \"DJANG\". (did you mean DJANGO?)"), run.err());
        assertTrue(run.err().contains("\n  /answers/team-siz: "), run.err());
        assertTrue(run.err().contains(" (did you mean team-size?)\n"), run.err());
        assertTrue(run.err().contains("\n  /answers/stage: "), run.err());
        assertTrue(run.err().contains("\"a\"b/\\\""), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.sarif", "report.xml", "report.json"})
    void removesEarlierReportWithoutResult(String name) throws IOException, InterruptedException {
        Path report = repository.resolve(name);
        String profile = declaring("DJANGO");
        assertEquals(0, run(service(), profile, report.toString()).exit());
        assertTrue(Files.exists(report));

        assertEquals(2, run("http://localhost:1", profile, report.toString()).exit());
        assertFalse(Files.exists(report), "the service is away");

        assertEquals(0, run(service(), profile, report.toString()).exit());
        assertEquals(
                2,
                run(service(), repository.resolve("none.json").toString(), report.toString())
                        .exit());
        assertFalse(Files.exists(report), "there is no profile");

        assertEquals(0, run(service(), profile, report.toString()).exit());
        assertEquals(2, run(service(), profile("{"), report.toString()).exit());
        try (Stream<Path> files = Files.list(repository)) {
            assertEquals(
                    List.of("framework-profile.json"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void keepsProfileNamedAsReport() throws IOException, InterruptedException {
        String profile = declaring("DJANGO");

        assertEquals(2, run(service(), profile, profile).exit());

        assertTrue(Files.exists(Path.of(profile)));
    }

    @Test
    void reportsMissingAddress() throws IOException, InterruptedException {
        Run run = run("", declaring("DJANGO"));

        assertTrue(run.err().startsWith("framework check: FRAMEWORK_ADVISOR_URL is not set"), run.err());
    }

    @Test
    void reportsMissingFile() throws IOException, InterruptedException {
        Run run = run(service(), repository.resolve("none.json").toString());

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("none.json"), run.err());
    }
}
