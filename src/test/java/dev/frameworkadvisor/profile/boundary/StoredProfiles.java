package dev.frameworkadvisor.profile.boundary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.UUID;

/** Stored profiles that the API tests make for themselves: no test knows what else is stored. */
final class StoredProfiles {

    static final String PATH = "/api/v1/profiles";

    static final String ANSWERS =
            "\"answers\": {\"team-size\": \"large\", \"compliance\": \"strict\"}, \"knowledge\": \"2.0.0\"";

    /** Version 1.0.0 decides FLASK, which is FRAGILE; 2.0.0 and 2.1.0 decide NO_CLEAR_WINNER. */
    static final String OLDER =
            "\"answers\": {\"project-scope\": \"medium\", \"application-type\": \"single-page-app\","
                    + " \"content\": \"mixed\", \"community-support\": \"little\"},"
                    + " \"knowledge\": \"1.0.0\"";

    /** Version 2.0.0 decides NO_CLEAR_WINNER, with which most ways to answer the open questions do not end. */
    static final String PROVISIONAL =
            "\"answers\": {\"team-size\": \"large\", \"project-scope\": \"medium\", \"growth\": \"moderate\"},"
                    + " \"knowledge\": \"2.0.0\"";

    private StoredProfiles() {}

    /** A name that no other profile has. */
    static String unique() {
        return "n" + UUID.randomUUID();
    }

    static Response create(String fields) {
        return given().contentType("application/json").body("{" + fields + "}").post(PATH);
    }

    static Response create(String key, String fields) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{" + fields + "}")
                .post(PATH);
    }

    /** The path of a new profile. */
    static String stored(String fields) {
        Response created = create(fields);
        created.then().statusCode(201);
        return created.path("links.self");
    }

    static Response replace(String path, String ifMatch, String fields) {
        return given().header("If-Match", ifMatch)
                .contentType("application/json")
                .body("{" + fields + "}")
                .put(path);
    }

    static Response delete(String path, String ifMatch) {
        return given().header("If-Match", ifMatch).delete(path);
    }

    /** How many profiles have a name with that in it. */
    static int named(String name) {
        return get(PATH + "?name=" + name).jsonPath().getList("profiles").size();
    }
}
