package dev.frameworkadvisor.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of libraries and licences in the package are complete, and equal in every build of a commit. */
class LibraryListIT {

    private static final Path PACKAGE = Path.of("target/quarkus-app");

    private final JsonNode list = new ObjectMapper()
            .readTree(PACKAGE.resolve("framework-advisor.cdx.json").toFile());

    LibraryListIT() throws IOException {}

    @Test
    void namesEveryLibraryWithItsLicence() throws IOException {
        Map<String, JsonNode> listed = new TreeMap<>();
        list.path("components").forEach(library -> listed.put(file(library), library));
        Set<String> missing = new TreeSet<>(jars());
        missing.removeAll(listed.keySet());
        assertEquals(Set.of(), missing);
        for (String jar : jars()) {
            assertFalse(listed.get(jar).path("licenses").isEmpty(), jar);
            assertFalse(listed.get(jar).path("hashes").isEmpty(), jar);
        }
    }

    private static String file(JsonNode library) {
        return library.path("group").asText() + "." + library.path("name").asText() + "-"
                + library.path("version").asText() + ".jar";
    }

    private static Set<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGE.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toSet());
        }
    }

    /** A time or a random number would differ between two builds. */
    @Test
    void dependsOnTheCommitOnly() {
        assertTrue(list.path("serialNumber").isMissingNode());
        assertTrue(list.at("/metadata/timestamp").isMissingNode());
    }

    @Test
    void listsLicencesForPeople() throws IOException {
        String notices = Files.readString(PACKAGE.resolve("THIRD-PARTY.txt"));
        for (JsonNode library : list.path("components")) {
            String name =
                    library.path("group").asText() + ":" + library.path("name").asText() + ":";
            assertTrue(notices.contains(name), name);
        }
    }
}
