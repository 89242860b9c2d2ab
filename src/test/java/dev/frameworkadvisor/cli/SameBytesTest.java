package dev.frameworkadvisor.cli;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line writes the same bytes as the service, for the examples of the contract. */
@QuarkusTest
class SameBytesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<CheckFormat, String> CHECKS = Map.of(
            CheckFormat.text, "text/plain",
            CheckFormat.json, "application/json",
            CheckFormat.sarif, "application/sarif+json",
            CheckFormat.junit, "application/junit+xml",
            CheckFormat.gitlab, "application/vnd.gitlab.code-quality+json");

    private static final Map<VerdictFormat, String> VERDICTS = Map.of(
            VerdictFormat.json, "application/json",
            VerdictFormat.markdown, "text/markdown",
            VerdictFormat.html, "text/html",
            VerdictFormat.svg, "image/svg+xml");

    @TempDir
    Path directory;

    static List<ObjectNode> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/openapi/examples"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("createCheck.request."))
                    .sorted()
                    .map(SameBytesTest::body)
                    .filter(body -> !body.has("profileId"))
                    .toList();
        }
    }

    private static ObjectNode body(Path example) {
        try {
            return (ObjectNode) MAPPER.readTree(example.toFile())
                    .at("/components/examples")
                    .elements()
                    .next()
                    .path("value");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] post(String path, String accept, byte[] body) {
        return given().accept(accept)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesChecksLikeTheService(ObjectNode example) throws IOException {
        byte[] body = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(example);
        Path file = Files.write(directory.resolve("profile.json"), body);

        for (Map.Entry<CheckFormat, String> format : CHECKS.entrySet()) {
            CommandRun run = CommandRun.of(
                    "check", file.toString(), "--format", format.getKey().name());
            assertEquals("", run.err());
            assertArrayEquals(post("/api/v1/checks?path=profile.json", format.getValue(), body), run.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesVerdictsLikeTheService(ObjectNode example) throws IOException {
        example.remove(List.of("declared", "waiver"));
        byte[] body = MAPPER.writeValueAsBytes(example);
        Path file = Files.write(directory.resolve("profile.json"), body);

        for (Map.Entry<VerdictFormat, String> format : VERDICTS.entrySet()) {
            CommandRun run = CommandRun.of(
                    "verdict", file.toString(), "--format", format.getKey().name());
            assertEquals("", run.err());
            assertArrayEquals(post("/api/v1/verdicts", format.getValue(), body), run.bytes());
        }
    }
}
