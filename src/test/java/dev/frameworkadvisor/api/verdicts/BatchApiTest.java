package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchApiTest {

    private static final String BATCH = "/api/v1/verdicts/batch";

    private static final String NDJSON = "application/x-ndjson";

    private static final String LARGE = "{\"name\":\"Portal\",\"answers\":{\"team-size\":\"large\"}}";

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void respondsToLinesAsToSingleRequests() {
        List<String> profiles = List.of(LARGE, "{\"answers\":{}}", "{\"answers\":{},\"knowledge\":\"1.0.0\"}");

        List<String> answers = lines(post(String.join("\n", profiles)));

        assertEquals(profiles.stream().map(BatchApiTest::single).toList(), answers);
    }

    @Test
    void reportsInvalidLineAndContinues() throws JsonProcessingException {
        List<String> answers =
                lines(post(LARGE + "\n\n{\"answers\":{\"team-size\":\"larg\"}}\nnot json\n" + LARGE + "\n"));

        assertEquals(4, answers.size());
        JsonNode invalid = MAPPER.readTree(answers.get(1));
        assertEquals(422, invalid.path("status").intValue());
        assertEquals(BATCH + "#line=3", invalid.path("instance").textValue());
        assertEquals("large", invalid.at("/violations/0/didYouMean").textValue());
        assertEquals(400, MAPPER.readTree(answers.get(2)).path("status").intValue());
        assertEquals(answers.get(0), answers.get(3));
    }

    @Test
    void reportsTooLongLineAndContinues() throws JsonProcessingException {
        List<String> answers = lines(post(" ".repeat(64 * 1024 + 1) + "\n" + LARGE));

        assertEquals(413, MAPPER.readTree(answers.get(0)).path("status").intValue());
        assertEquals(single(LARGE), answers.get(1));
    }

    @Test
    void acceptsLargeBatches() {
        String batch =
                String.join("\n", IntStream.range(0, 5_000).mapToObj(i -> LARGE).toList());

        List<String> answers = lines(given().contentType(NDJSON)
                .queryParam("view", "summary")
                .body(batch.getBytes(StandardCharsets.UTF_8))
                .post(BATCH));

        assertEquals(5_000, answers.size());
        assertEquals(1, answers.stream().distinct().count());
        assertEquals(-1, answers.get(0).indexOf("\"contributions\""), "a summary is asked for");
    }

    @Test
    void respondsToEmptyBatchWithNothing() {
        post("\n").then().statusCode(200).body(emptyString());
    }

    @Test
    void acceptsAndSendsOnlyNdjson() {
        given().contentType("application/json")
                .body(LARGE)
                .post(BATCH)
                .then()
                .statusCode(415)
                .body("detail", containsString("x-ndjson"));
        given().contentType(NDJSON)
                .accept("text/csv")
                .body(LARGE.getBytes(StandardCharsets.UTF_8))
                .post(BATCH)
                .then()
                .statusCode(406);
    }

    @Test
    void rejectsUnknownView() {
        given().contentType(NDJSON)
                .queryParam("view", "sumary")
                .body(LARGE.getBytes(StandardCharsets.UTF_8))
                .post(BATCH)
                .then()
                .statusCode(422)
                .body("violations[0].didYouMean", equalTo("summary"));
    }

    private static Response post(String batch) {
        return given().contentType(NDJSON)
                .body(batch.getBytes(StandardCharsets.UTF_8))
                .post(BATCH);
    }

    private static List<String> lines(Response answer) {
        answer.then().statusCode(200).contentType(NDJSON);
        return answer.asString().lines().toList();
    }

    private static String single(String profile) {
        return given().contentType("application/json")
                .body(profile)
                .post("/api/v1/verdicts")
                .asString();
    }
}
