package dev.frameworkadvisor.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.access.KeyText;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessSettingsTest {

    private static final String HOST = "quarkus.http.host";

    private static final String KEY = "a-secret-of-32-characters-or-so";

    static AccessSettings settings(Map<String, String> values) {
        return new AccessSettings(
                value(values, "advisor.access"),
                value(values, "advisor.access.public"),
                value(values, "advisor.access.purge"),
                value(values, "advisor.audit"),
                value(values, "advisor.access.bootstrap-key"),
                value(values, "advisor.access.bootstrap-key-file"),
                values.getOrDefault(HOST, "localhost"));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static String rejection(Map<String, String> values) {
        return assertThrows(ConfigurationException.class, () -> settings(values))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"})
    void isOpenOnLoopback(String host) {
        AccessSettings settings = settings(Map.of(HOST, host));

        assertTrue(settings.isOpen());
        assertTrue(settings.allowsPurge());
        assertFalse(settings.isAudited());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.1", "example.org", "127.0.0.1.example.org"})
    void requiresChoiceOnOtherAddresses(String host) {
        String message = rejection(Map.of(HOST, host));

        for (String part : new String[] {host, "ADVISOR_ACCESS", "keys", "jwt", "open"}) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(settings(Map.of(HOST, host, "advisor.access", "open")).isOpen());
        assertFalse(settings(Map.of(HOST, host, "advisor.access", "keys")).isOpen());
    }

    @Test
    void ignoresEmptyValues() {
        assertTrue(rejection(Map.of(HOST, "0.0.0.0", "advisor.access", "")).contains("keys"));
        assertNull(settings(Map.of("advisor.access", "keys", "advisor.access.bootstrap-key", ""))
                .bootstrapHash());
    }

    @ParameterizedTest
    @CsvSource({"advisor.access, Keys", "advisor.access.public, no", "advisor.access.purge, 1", "advisor.audit, yes"})
    void rejectsOtherValues(String name, String value) {
        assertTrue(rejection(Map.of(HOST, "localhost", name, value)).contains(value));
    }

    @Test
    void rejectsRoleForEverythingWithoutAccessControl() {
        assertTrue(rejection(Map.of(HOST, "localhost", "advisor.access.public", "false"))
                .contains("keys or jwt"));
    }

    @Test
    void readsBootstrapKeyFromFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
        AccessSettings settings =
                settings(Map.of("advisor.access", "keys", "advisor.access.bootstrap-key-file", file.toString()));

        assertEquals(KeyText.hash(KEY), settings.bootstrapHash());
    }

    @Test
    void rejectsUnusableBootstrapKeys() {
        String key = "advisor.access.bootstrap-key";
        assertTrue(rejection(Map.of("advisor.access", "keys", key, "short")).contains("16"));
        assertTrue(rejection(Map.of("advisor.access", "keys", key, KEY, key + "-file", "x"))
                .contains("not both"));
        assertTrue(rejection(Map.of("advisor.access", "keys", key + "-file", "/no/such/file"))
                .contains("cannot be read"));
    }
}
