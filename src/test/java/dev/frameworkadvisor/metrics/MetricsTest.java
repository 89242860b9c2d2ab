package dev.frameworkadvisor.metrics;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.http.ContentType.TEXT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.check.Code;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

    private static final String FULL = "verdict=\"DJANGO\"";

    @Inject
    KnowledgeBase base;

    @Test
    void registersEveryVerdict() {
        String exported = scrape();
        for (String version : base.numbers()) {
            for (Outcome verdict : Outcome.values()) {
                for (String level : levels()) {
                    String series = "advisor_verdicts_total{knowledge=\"%s\",level=\"%s\",verdict=\"%s\"} "
                            .formatted(version, level, verdict);
                    assertTrue(exported.contains(series), series);
                }
            }
        }
    }

    private static List<String> levels() {
        return Stream.concat(Stream.of(Level.values()).map(Level::name), Stream.of(VerdictMetrics.NO_LEVEL))
                .toList();
    }

    @Test
    void registersEveryCheckAndRejection() {
        String exported = scrape();
        for (Code code : Code.values()) {
            String series = "advisor_checks_total{code=\"%s\",result=\"%s\"} ".formatted(code, code.result());
            assertTrue(exported.contains(series), series);
        }
        for (ProblemType type : ProblemType.values()) {
            String series = "advisor_rejections_total{reason=\"%s\"} ".formatted(type.slug());
            assertTrue(exported.contains(series), series);
        }
    }

    @Test
    void describesTheKnowledge() {
        String exported = scrape();
        for (KnowledgeVersion version : base.versions()) {
            String series = "advisor_knowledge_info{digest=\"%s\",status=\"%s\",version=\"%s\"} 1.0"
                    .formatted(version.knowledge().digest(), version.status(), version.version());
            assertTrue(exported.contains(series), series);
        }
    }

    @Test
    void countsVerdictsOfEveryFormat() {
        double before = Exported.sum(scrape(), "advisor_verdicts_total", FULL);

        String query = "/api/v1/verdicts?team-size=large&compliance=strict";
        get(query).then().statusCode(200);
        get(query + "&view=summary").then().statusCode(200);
        given().accept("text/markdown").get(query).then().statusCode(200);
        get("/api/v1/badge.svg?team-size=large&compliance=strict").then().statusCode(200);
        given().config(RestAssured.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs("application/x-ndjson", TEXT)))
                .contentType("application/x-ndjson")
                .body("{\"answers\":{\"team-size\":\"large\",\"compliance\":\"strict\"}}\n")
                .post("/api/v1/verdicts/batch")
                .then()
                .statusCode(200);

        assertEquals(before + 5, Exported.sum(scrape(), "advisor_verdicts_total", FULL));
    }

    @Test
    void countsChecks() {
        String passed = "code=\"AGREE\"";
        double before = Exported.sum(scrape(), "advisor_checks_total", passed);
        given().contentType("application/json")
                .body("""
                        {"declared": "DJANGO", "answers": {"team-size": "large", "compliance": "strict",
                         "security-defaults": "must-be-built-in", "admin-interface": "essential"}}
                        """)
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
        assertEquals(before + 1, Exported.sum(scrape(), "advisor_checks_total", passed));
    }

    @Test
    void countsRejectionsByReason() {
        String reason = "reason=\"invalid-profile\"";
        double before = Exported.sum(scrape(), "advisor_rejections_total", reason);
        get("/api/v1/verdicts?team-sise=large").then().statusCode(422);
        assertEquals(before + 1, Exported.sum(scrape(), "advisor_rejections_total", reason));
    }

    @Test
    void measuresRequestsByTemplate() throws InterruptedException {
        String template = "method=\"GET\",outcome=\"CLIENT_ERROR\",uri=\"/api/v1/profiles/{id}\"";
        double before = Exported.sum(scrape(), "http_server_requests_seconds_count", template);
        get("/api/v1/profiles/no-such-profile").then().statusCode(404);
        awaitIncrease("http_server_requests_seconds_count", template, before);
    }

    @Test
    void neverUsesTextsOfClientsAsLabels() {
        get("/api/v1/secret-path-of-a-client").then().statusCode(404);
        given().header("X-Request-Id", "secret-id").get("/api/v1/profiles/secret-profile");
        given().request("BREW", "/api/v1/verdicts");
        String exported = scrape();
        assertFalse(exported.contains("secret"));
        assertFalse(exported.contains("BREW"));
        assertTrue(exported.contains("uri=\"OTHER\""));
    }

    @Test
    void measuresTheStore() {
        String reads = "operation=\"search\",outcome=\"success\"";
        double before = Exported.sum(scrape(), "advisor_store_seconds_count", reads);
        get("/api/v1/profiles").then().statusCode(200);
        assertTrue(Exported.sum(scrape(), "advisor_store_seconds_count", reads) > before);
        assertTrue(Exported.sum(scrape(), "advisor_store_connections", "") >= 1);
    }

    @Test
    void measuresTheEventLoops() throws InterruptedException {
        double before = Exported.sum(scrape(), "advisor_event_loop_delay_seconds_count", "");
        awaitIncrease("advisor_event_loop_delay_seconds_count", "", before);
    }

    /** The end of a response is recorded after the client has read it. */
    private static void awaitIncrease(String name, String labels, double before) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (Exported.sum(scrape(), name, labels) <= before) {
            assertTrue(Instant.now().isBefore(deadline), name + " did not increase");
            Thread.sleep(50);
        }
    }

    @Test
    void servesEveryHost() {
        given().header("Host", "10.0.0.7:8080")
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("advisor_verdicts_total"));
    }

    private static String scrape() {
        return Exported.text();
    }
}
