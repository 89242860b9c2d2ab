package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract and Swagger UI are served compressed to clients that accept it. */
@QuarkusTest
class CompressedRepresentationTest {

    private static final String PAGE = "/q/swagger-ui";
    private static final List<String> FILES = List.of("swagger-ui-bundle.js", "swagger-ui.css");

    /** Resources with both codings; {@link #path} adds the digest to files of the library. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/openapi",
                "/q/openapi?format=json",
                PAGE,
                PAGE + "/index.html",
                "swagger-ui-bundle.js",
                "swagger-ui.css"
            })
    private @interface EachResource {}

    @EachResource
    void servesSameContentInBothCodings(String resource) {
        String path = path(resource);
        Response identity = accepting("identity").get(path);
        Response gzip = accepting("gzip, deflate, br").get(path);

        gzip.then().statusCode(200).header("Content-Encoding", equalTo("gzip"));
        identity.then().statusCode(200).header("Content-Encoding", nullValue());
        assertArrayEquals(identity.asByteArray(), Gzip.decompress(gzip.asByteArray()));
        assertTrue(gzip.asByteArray().length < identity.asByteArray().length * 0.6);
    }

    @EachResource
    void tagsEachCodingSeparately(String resource) {
        String path = path(resource);
        String identity = accepting("identity").get(path).header("ETag");
        String gzip = accepting("gzip").get(path).header("ETag");

        assertNotEquals(identity, gzip);
        assertTrue(gzip.matches("\"[0-9a-f]{32}\""), "a strong tag");
        unmodified("gzip", gzip, path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(gzip))
                .body(emptyString());
        unmodified("gzip", "W/" + gzip, path).then().statusCode(304);
        unmodified("identity", identity, path).then().statusCode(304).header("ETag", equalTo(identity));
        unmodified("gzip", identity, path).then().statusCode(200).header("ETag", equalTo(gzip));
        unmodified("identity", gzip, path).then().statusCode(200).header("ETag", equalTo(identity));
    }

    @EachResource
    void variesByAcceptEncoding(String resource) {
        String path = path(resource);
        Set<String> vary =
                path.startsWith("/q/openapi") ? Set.of("Accept", "Accept-Encoding") : Set.of("Accept-Encoding");
        for (String coding : List.of("gzip", "identity", "br", "gzip;q=0")) {
            Response full = accepting(coding).get(path);
            Response unmodified = unmodified(coding, full.header("ETag"), path);
            assertEquals(304, unmodified.statusCode());
            assertEquals(vary, Set.copyOf(full.headers().getValues("Vary")));
            assertEquals(vary, Set.copyOf(unmodified.headers().getValues("Vary")));
            accepting(coding)
                    .head(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(full.header("ETag")))
                    .header("Content-Encoding", equalTo(full.header("Content-Encoding")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip;q=0 |",
                "gzip;q=0.000, * |",
                "*;q=0 |",
                "br |",
                "identity, gzip;q=0.5 |",
                "'' |",
                "',' |",
                "';=' |",
                "gzip;q |gzip",
                "gzip;= | gzip",
                "* | gzip",
                "GZIP | gzip",
                "gzip;q=0.1 | gzip",
                "identity;q=0, * | gzip",
                "br;q=1.0, gzip;q=0.8, *;q=0.1 | gzip"
            })
    void choosesPreferredCoding(String accepted, String coding) {
        accepting(accepted).get(PAGE).then().statusCode(200).header("Content-Encoding", equalTo(coding));
    }

    @Test
    void servesIdentityWithoutAcceptEncoding() {
        raw().get(PAGE).then().statusCode(200).header("Content-Encoding", nullValue());
    }

    @Test
    void cachesLibraryFilesButNotThePage() {
        for (String path : new String[] {PAGE, PAGE + "/", "/q/openapi"}) {
            raw().get(path).then().statusCode(200).header("Cache-Control", equalTo("public, no-cache"));
        }
        for (String file : FILES) {
            raw().get(path(file)).then().header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0/swagger-ui.css", "/swagger-ui.css", "/0/index.html", "/0/../../page/index.html"})
    void rejectsUnknownFiles(String path) {
        given().urlEncodingEnabled(false).get(PAGE + path).then().statusCode(404);
    }

    @Test
    void rejectsFilesUnderAnotherDigest() {
        String other = path(FILES.get(0)).replace(FILES.get(0), FILES.get(1));

        given().get(other).then().statusCode(404);
    }

    /** Returns the path of a resource; those of the files are read from the page. */
    private static String path(String resource) {
        if (!FILES.contains(resource)) {
            return resource;
        }
        Matcher link = Pattern.compile("\"(" + PAGE + "/[0-9a-f]+/" + Pattern.quote(resource) + ")\"")
                .matcher(given().get(PAGE).asString());
        assertTrue(link.find(), resource);
        return link.group(1);
    }

    private static Response unmodified(String coding, String tag, String path) {
        return accepting(coding).header("If-None-Match", tag).get(path);
    }

    private static RequestSpecification accepting(String codings) {
        return raw().header("Accept-Encoding", codings);
    }

    /** Returns a client that neither sends {@code Accept-Encoding} by itself nor decompresses the response. */
    private static RequestSpecification raw() {
        return given().config(RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}
