package dev.frameworkadvisor.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.frameworkadvisor.access.Role;
import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationAccessTest {

    private static final OperationAccess OPERATIONS = new OperationAccess(true);

    /** Routing ignores matrix parameters and a slash at the end. */
    @ParameterizedTest
    @CsvSource({
        "/profiles, ",
        "/profiles;a.css, ",
        "/portfolio;a.js, ",
        "/assets/..;/profiles.css, ",
        "/compare, a=profile:1",
        "/compare/, a=profile%3A1",
        "/compare, b=profile%253A1",
        "/unknown, "
    })
    void requiresReader(String path, String query) {
        assertEquals(Role.READER, OPERATIONS.of(HttpMethod.GET, path, query).role());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/advisor.css", "/advise", "/verdict", "/compare", "/knowledge/2.1.0", "/problems"})
    void isPublic(String path) {
        assertNull(OPERATIONS.of(HttpMethod.GET, path, null).role());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profiles", "/profiles/1/delete", "/api/v1/profiles"})
    void requiresWriter(String path) {
        assertEquals(Role.WRITER, OPERATIONS.of(HttpMethod.POST, path, null).role());
    }
}
