package dev.frameworkadvisor.api.knowledge;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shares of the endpoint, counted again from the files of the projects and the verdicts of the API. */
@QuarkusTest
class ValidationApiTest {

    private static final Path PROJECTS = Path.of("src/main/resources/validation/projects");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A row with the response to its agreed answers. */
    private record Evaluated(JsonNode row, JsonNode response) {

        String choice() {
            return row.path("choice").textValue();
        }

        String verdict() {
            return response.path("verdict").textValue();
        }

        boolean isExact() {
            return choice().equals(verdict());
        }

        boolean isOnSide() {
            double margin = response.at("/margin/overall").doubleValue();
            return choice().equals("DJANGO") ? margin > 0 : margin < 0;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0", "2.1.0"})
    void publishesWhatTheFilesAndTheVerdictsYield(String version) throws IOException {
        JsonNode published = JSON.readTree(
                get("/api/v1/knowledge/" + version + "/validation").asString());
        List<Evaluated> rows = evaluate(version);
        List<Evaluated> single = where(rows, one -> !one.row().has("pair"));

        assertFigures(single, published);
        assertFigures(where(single, one -> one.row().path("seen").booleanValue()), published.path("seen"));
        assertFigures(where(single, one -> !one.row().path("seen").booleanValue()), published.path("new"));
        assertFigures(where(rows, one -> one.row().has("pair")), published.path("pairs"));
        assertFigures(where(single, ValidationApiTest::isRecognized), published.path("recognized"));
        assertFigures(where(single, one -> !isRecognized(one)), published.path("unrecognized"));
        assertEquals(single.size(), published.path("projects").intValue());
        assertEquals(single.size(), published.path("cases").size());
        assertTrue(single.size() >= 80);
        published.path("cases").forEach(one -> assertCase(single, one));
    }

    private static boolean isRecognized(Evaluated one) {
        return one.row().at("/codings/0/recognized").asBoolean()
                || one.row().at("/codings/1/recognized").asBoolean();
    }

    private static void assertFigures(List<Evaluated> rows, JsonNode published) {
        assertShare(where(rows, Evaluated::isExact).size(), rows.size(), published.path("exact"));
        List<Evaluated> decided = where(rows, one -> !one.verdict().equals("NO_CLEAR_WINNER"));
        assertShare(where(decided, Evaluated::isExact).size(), decided.size(), published.path("decided"));
        List<Evaluated> sided = where(rows, one -> Set.of("DJANGO", "FLASK").contains(one.choice()));
        assertShare(where(sided, Evaluated::isOnSide).size(), sided.size(), published.path("side"));
        assertEquals(4, published.path("byLevel").size());
        published.path("byLevel").properties().forEach(level -> {
            List<Evaluated> same = where(
                    rows,
                    one -> one.response().at("/robustness/level").textValue().equals(level.getKey()));
            assertShare(where(same, Evaluated::isExact).size(), same.size(), level.getValue());
        });
    }

    private static void assertShare(int n, int of, JsonNode published) {
        assertEquals(n, published.path("n").intValue(), published::toString);
        assertEquals(of, published.path("of").intValue(), published::toString);
        if (of == 0) {
            assertTrue(published.path("share").isNull());
        } else {
            assertEquals((double) n / of, published.path("share").doubleValue(), 0.00006);
        }
        assertEquals(bound(n, of, 0), published.path("low").doubleValue(), 0.00006);
        assertEquals(bound(n, of, 1), published.path("high").doubleValue(), 0.00006);
    }

    /** The share furthest to that end which a two-sided score test at 5 % does not reject, by bisection. */
    private static double bound(int n, int of, double end) {
        if (of == 0) {
            return end;
        }
        double share = (double) n / of;
        double accepted = share;
        double rejected = end;
        for (int i = 0; i < 60; i++) {
            double middle = (accepted + rejected) / 2;
            double z = Math.abs(share - middle) / Math.sqrt(middle * (1 - middle) / of);
            if (z > 1.959964) {
                rejected = middle;
            } else {
                accepted = middle;
            }
        }
        return accepted;
    }

    private static void assertCase(List<Evaluated> rows, JsonNode published) {
        Evaluated own = where(rows, one -> one.row().path("id").equals(published.path("id")))
                .get(0);
        assertEquals(own.verdict(), published.path("verdict").textValue());
        assertEquals(own.response().at("/margin/overall"), published.path("margin"));
        assertEquals(own.response().at("/robustness/level"), published.path("level"));
        assertEquals(own.response().at("/profile/answers"), published.path("answers"));
        assertEquals(own.row().path("codings"), published.path("codings"));
        assertEquals(own.row().path("evidence"), published.path("source"));
        assertEquals(own.isExact(), published.path("exact").booleanValue());
    }

    private static List<Evaluated> evaluate(String version) throws IOException {
        Map<String, Set<String>> options = new HashMap<>();
        JSON.readTree(get("/api/v1/criteria?knowledge=" + version).asString())
                .path("criteria")
                .forEach(criterion -> options.put(
                        criterion.path("id").textValue(),
                        new HashSet<>(criterion.path("options").findValuesAsText("id"))));
        List<Evaluated> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROJECTS)) {
            for (Path file : files.toList()) {
                JsonNode row = JSON.readTree(file.toFile());
                rows.add(new Evaluated(row, evaluate(version, agreed(row, options))));
            }
        }
        return rows;
    }

    private static Map<String, String> agreed(JsonNode row, Map<String, Set<String>> options) {
        Map<String, String> agreed = new HashMap<>();
        row.at("/codings/0/answers").properties().forEach(answer -> {
            boolean same = answer.getValue().equals(row.at("/codings/1/answers").get(answer.getKey()));
            String option = answer.getValue().textValue();
            if (same && options.getOrDefault(answer.getKey(), Set.of()).contains(option)) {
                agreed.put(answer.getKey(), option);
            }
        });
        return agreed;
    }

    private static JsonNode evaluate(String version, Map<String, String> answers) throws IOException {
        return JSON.readTree(given().contentType("application/json")
                .body(Map.of("answers", answers, "knowledge", version))
                .post("/api/v1/verdicts")
                .asString());
    }

    private static List<Evaluated> where(List<Evaluated> rows, Predicate<Evaluated> which) {
        return rows.stream().filter(which).toList();
    }

    @Test
    void linksToTheVerdictOfACase() {
        JsonNode first = read("2.1.0").at("/cases/0");

        given().urlEncodingEnabled(false)
                .get(first.at("/links/verdict").textValue())
                .then()
                .statusCode(200)
                .body("verdict", equalTo(first.path("verdict").textValue()));
    }

    @Test
    void countsTheAnswersThatAVersionLacks() {
        assertEquals(0, read("2.1.0").path("answersNotInVersion").intValue());
        assertTrue(read("1.0.0").path("answersNotInVersion").intValue() > 0);
    }

    @Test
    void isUnknownForAnUnknownVersion() {
        get("/api/v1/knowledge/9.9.9/validation")
                .then()
                .statusCode(404)
                .body("violations[0].pointer", equalTo("/version"));
        get("/api/v1/knowledge/2.1.0/validation?level=ROBUST").then().statusCode(422);
    }

    private static JsonNode read(String version) {
        try {
            return JSON.readTree(
                    get("/api/v1/knowledge/" + version + "/validation").asString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
