package dev.frameworkadvisor.api.checks;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CheckSchemaApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path EXAMPLES = Path.of("src/main/openapi/examples");

    private static final String WAIVER = "'reason': 'Legacy', 'approvedBy': 'Ada', 'expires': '2027-03-31'";
    private static final String ID = "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f";

    static Stream<Path> checkFiles() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            List<Path> requests = examples.filter(
                            file -> file.getFileName().toString().startsWith("createCheck.request."))
                    .toList();
            assertTrue(requests.size() > 5, "the contract has examples of checks");
            return Stream.concat(requests.stream(), Stream.of(Path.of("docs/ci/framework-profile.json")));
        }
    }

    @ParameterizedTest
    @MethodSource("checkFiles")
    void acceptsEveryDocumentedCheck(Path file) throws IOException {
        JsonNode document = JSON.readTree(file.toFile());
        JsonNode value = document.findValue("value");
        JsonNode check = value == null ? document : value;

        assertEquals(List.of(), faults(check.path("knowledge").asText("2.1.0"), check));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'declared': 'DJANGO', 'answers': {}}",
                "{'$schema': 'x', 'declared': 'NO_CLEAR_WINNER', 'answers': {'stage': null}, 'waiver': null}",
                "{'declared': 'FLASK', 'answers': {}, 'name': null, 'priorities': null, 'knowledge': null}",
                "{'declared': 'FLASK', 'answers': {}, 'waiver': {" + WAIVER + "}}"
            })
    void acceptsWhatTheServiceAccepts(String check) throws IOException {
        assertEquals(List.of(), faults("2.1.0", parse(check)));
        post(check, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'declared': 'DJANGO', 'profileId': '" + ID + "'}",
                "{'declared': 'DJANGO', 'profileId': '" + ID
                        + "', 'knowledge': '2.1.0', 'name': null, 'priorities': null}"
            })
    void acceptsStoredProfile(String check) throws IOException {
        assertEquals(List.of(), faults("2.1.0", parse(check)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "{'answers': {}}; \"\"",
                "{'declared': 'DJANGO'}; \"\"",
                "{'declared': 'DJANGOO', 'answers': {}}; /declared",
                "{'declared': null, 'answers': {}}; /declared",
                "{'declared': 'DJANGO', 'answers': {'team-size': 'huge'}}; /answers/team-size",
                "{'declared': 'DJANGO', 'answers': {'team': 'solo'}}; /answers",
                "{'declared': 'DJANGO', 'answers': {}, 'priorities': {'stage': 'high'}}; /priorities/stage",
                "{'declared': 'DJANGO', 'answers': {}, 'color': 'red'}; \"\"",
                "{'declared': 'DJANGO', 'answers': {}, '$schema': 1}; /$schema",
                "{'declared': 'DJANGO', 'answers': {}, 'waiver': 'yes'}; /waiver",
                "{'declared': 'DJANGO', 'answers': {}, 'waiver': {'reason': 'x', 'approvedBy': 'y'}}; /waiver",
                "{'declared': 'DJANGO', 'answers': {}, 'waiver': {'reason': ' ', 'approvedBy': 'y', 'expires':"
                        + " '2027-03-31'}}; /waiver/reason",
                "{'declared': 'DJANGO', 'answers': {}, 'waiver': {'reason': 'x', 'approvedBy': 'y', 'expires':"
                        + " '31.3.2027'}}; /waiver/expires",
                "{'declared': 'DJANGO', 'answers': {}, 'waiver': {'reason': 'x', 'approvedBy': 'y', 'expires':"
                        + " '2027-03-31', 'until': ''}}; /waiver",
                "{'declared': 'DJANGO', 'profileId': 'x'}; /profileId",
                "{'declared': 'DJANGO', 'profileId': '" + ID + "', 'answers': {}}; /answers",
                "{'declared': 'DJANGO', 'profileId': '" + ID + "', 'name': 'x'}; /name",
                "[]; \"\""
            })
    void rejectsWhatTheServiceRejects(String check, String pointer) throws IOException {
        assertEquals(List.of(pointer), faults("2.1.0", parse(check)));
        post(check, 422);
    }

    @Test
    void limitsTextsAsService() throws IOException {
        for (Map.Entry<String, Integer> limit :
                Map.of("reason", 1000, "approvedBy", 200).entrySet()) {
            String field = limit.getKey();
            String check = "{'declared': 'FLASK', 'answers': {}, 'waiver': {" + WAIVER + "}}";
            String longest = "\uD83D\uDC0D".repeat(limit.getValue());
            String fits = check.replaceAll("'" + field + "': '[^']*'", "'" + field + "': '" + longest + "'");

            assertEquals(List.of(), faults("2.1.0", parse(fits)));
            post(fits, 200);
            String tooLong = fits.replace(longest, longest + "x");
            assertEquals(List.of("/waiver/" + field), faults("2.1.0", parse(tooLong)));
            post(tooLong, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0", "2.1.0"})
    void isJsonSchema(String version) throws IOException {
        Schema dialect = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), dialect.validate(schema(version)));
    }

    @Test
    void isServedInBothFormats() {
        String path = "/api/v1/knowledge/2.0.0/check-schema";
        given().accept("application/schema+json")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .header("Vary", equalTo("Accept"))
                .body("$id", equalTo("urn:framework-advisor:check:2.0.0"))
                .body("properties.answers.properties", aMapWithSize(20))
                .body("properties.declared.enum", hasSize(5));
        given().accept("application/json").get(path).then().statusCode(200).contentType("application/json");
        given().accept("text/html").get(path).then().statusCode(406);
        get("/api/v1/knowledge/9.0.0/check-schema").then().statusCode(404);
    }

    @Test
    void isCached() {
        String path = "/api/v1/knowledge/2.0.0/check-schema";
        String tag = get(path).header("ETag");

        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .body(emptyString());
    }

    @Test
    void isLinkedFromVersion() {
        String path = "/api/v1/knowledge/2.0.0";
        get(path)
                .then()
                .body("links.self", equalTo(path))
                .body("links.criteria", equalTo("/api/v1/criteria?knowledge=2.0.0"))
                .body("links.frameworks", equalTo("/api/v1/frameworks?knowledge=2.0.0"))
                .body("links.profileSchema", equalTo(path + "/profile-schema"))
                .body("links.checkSchema", equalTo(path + "/check-schema"))
                .body("links.examples", equalTo(path + "/examples"))
                .body("links.validation", equalTo(path + "/validation"));
        Map<String, String> links = get("/api/v1/knowledge").path("versions.find { it.version == '2.0.0' }.links");
        links.values().forEach(link -> get(link).then().statusCode(200));
        assertEquals(links, get(path).path("links"));
    }

    private static void post(String check, int status) {
        given().contentType("application/json")
                .body(check.replace('\'', '"'))
                .post("/api/v1/checks")
                .then()
                .statusCode(status);
    }

    private static JsonNode parse(String check) throws IOException {
        return JSON.readTree(check.replace('\'', '"'));
    }

    private static JsonNode schema(String version) throws IOException {
        return JSON.readTree(
                get("/api/v1/knowledge/" + version + "/check-schema").asString());
    }

    private static List<String> faults(String version, JsonNode check) throws IOException {
        return SCHEMAS.getSchema(schema(version)).validate(check).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }
}
