package dev.frameworkadvisor.api.knowledge;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.frameworkadvisor.api.knowledge.fixtures.KnowledgeDirectory;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AddedKnowledgeTest.House.class)
class AddedKnowledgeTest {

    /** A deployment with its own knowledge versions, one of which is deprecated. */
    public static final class House implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            KnowledgeDirectory directory = KnowledgeDirectory.create();
            directory.addVersion("3.0.0");
            directory.addVersion("3.1.0");
            directory.write("versions.json", """
                    {"current": "3.1.0",
                     "versions": [{"version": "3.0.0", "deprecated": {"since": "2026-10-01", "sunset": "2027-03-31"}},
                                  {"version": "3.1.0"}]}""");
            return Map.of("advisor.knowledge.directory", directory.path().toString());
        }
    }

    @Test
    void isListedWithShippedVersions() {
        get("/api/v1/knowledge")
                .then()
                .body("current", equalTo("3.1.0"))
                .body("versions.version", contains("1.0.0", "2.0.0", "2.1.0", "3.0.0", "3.1.0"))
                .body("versions.status", contains("DEPRECATED", "SUPPORTED", "SUPPORTED", "DEPRECATED", "CURRENT"));
    }

    @Test
    void evaluatesByCurrentAndOtherVersions() {
        get("/api/v1/verdicts").then().body("knowledge.version", equalTo("3.1.0"));
        get("/api/v1/verdicts?knowledge=2.0.0").then().body("knowledge.version", equalTo("2.0.0"));
    }

    @Test
    void announcesSunsetOfDeprecatedVersion() {
        get("/api/v1/criteria?knowledge=3.0.0")
                .then()
                .header("Deprecation", equalTo("@1790812800"))
                .header("Sunset", equalTo("Wed, 31 Mar 2027 00:00:00 GMT"))
                .header("Link", equalTo("</api/v1/knowledge/3.1.0>; rel=\"successor-version\""));
    }

    @Test
    void announcesFirstDeprecatedOfTwoVersions() {
        String drift = "/api/v1/knowledge/%s/drift/%s";
        get(drift.formatted("3.1.0", "3.0.0"))
                .then()
                .header("Deprecation", equalTo("@1790812800"))
                .header("Sunset", equalTo("Wed, 31 Mar 2027 00:00:00 GMT"));
        get(drift.formatted("1.0.0", "3.0.0"))
                .then()
                .header("Deprecation", equalTo("@1795305600"))
                .header("Sunset", equalTo(null));
    }

    @Test
    void isValidFilterOfProfileList() {
        get("/api/v1/profiles?knowledge=3.0.9")
                .then()
                .statusCode(422)
                .body("violations[0].allowed", hasItems("3.0.0", "3.1.0"));
    }
}
