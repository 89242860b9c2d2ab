package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares every format of some verdicts with golden files; {@code -Dgolden.refresh=true} rewrites them. */
@QuarkusTest
class GoldenFormTest {

    private static final Path FILES = Path.of("src/test/resources/golden/forms");

    private static final Map<String, String> TYPES =
            new TreeMap<>(Map.of("md", "text/markdown", "svg", "image/svg+xml", "html", "text/html"));

    private static final Map<String, String> LINKS = new TreeMap<>(Map.of(
            "nothing-answered", "knowledge=2.0.0",
            "two-answers", "name=Portal&team-size=large&compliance=strict&priority=traffic:IGNORE",
            "for-flask", "project-scope=small&stage=prototype&team-size=solo&compliance=none&knowledge=2.0.0",
            "in-parts", "architecture=core-plus-services&content=database-driven&integration=standalone",
            "older-knowledge", "application-type=forum&project-scope=small&traffic=high&knowledge=1.0.0",
            "summary", "team-size=large&compliance=strict&view=summary"));

    @TestFactory
    List<DynamicTest> writesEveryFormAsRecorded() {
        List<DynamicTest> tests = new ArrayList<>();
        LINKS.forEach((name, link) -> TYPES.forEach((extension, type) -> {
            Path file = FILES.resolve(name + "." + extension);
            tests.add(DynamicTest.dynamicTest(file.toString(), () -> check("/api/v1/verdicts?" + link, type, file)));
        }));
        LINKS.forEach((name, link) -> {
            Path file = FILES.resolve(name + ".badge.svg");
            if (!link.contains("view=")) {
                String path = "/api/v1/badge.svg?" + link;
                tests.add(DynamicTest.dynamicTest(file.toString(), () -> check(path, "image/svg+xml", file)));
            }
        });
        return tests;
    }

    private static void check(String path, String type, Path file) throws IOException {
        byte[] answer = given().accept(type).get(path).asByteArray();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(file.getParent());
            Files.write(file, answer);
        }
        assertEquals(Files.readString(file), new String(answer, StandardCharsets.UTF_8));
    }
}
