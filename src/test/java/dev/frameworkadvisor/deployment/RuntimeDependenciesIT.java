package dev.frameworkadvisor.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The libraries in the package are the ones in {@code runtime-dependencies.txt}, which has the reason for each. An update that
 * adds a library, or drags one in again, is then a decision.
 */
class RuntimeDependenciesIT {

    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

    private static final Path ALLOWED = Path.of("src/test/resources/runtime-dependencies.txt");

    private static final Pattern JAR = Pattern.compile("(.+?)-\\d+\\.\\d.*\\.jar");

    /** Built for one operating system. */
    private static final Pattern NATIVE = Pattern.compile("brotli4j\\.native-.+");

    @Test
    void areTheAllowedOnes() throws IOException {
        try (Stream<Path> jars = Files.walk(LIBRARIES)) {
            TreeSet<String> found = jars.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(RuntimeDependenciesIT::name)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(String.join("\n", allowed().keySet()), String.join("\n", found));
        }
    }

    @Test
    void haveAReason() throws IOException {
        allowed().forEach((name, reason) -> assertFalse(reason.isBlank(), name));
    }

    private static Map<String, String> allowed() throws IOException {
        Map<String, String> allowed = new TreeMap<>();
        List<String> lines = Files.readAllLines(ALLOWED);
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(":", 2);
                assertEquals(2, parts.length, line);
                allowed.put(parts[0], parts[1]);
            }
        }
        return allowed;
    }

    private static String name(String jar) {
        Matcher matcher = JAR.matcher(jar);
        String name = matcher.matches() ? matcher.group(1) : jar;
        return NATIVE.matcher(name).replaceFirst("brotli4j.native");
    }
}
