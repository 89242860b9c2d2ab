package dev.frameworkadvisor.api.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.knowledge.fixtures.KnowledgeDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Start of the packaged service with an invalid knowledge base. */
@Tag("full")
class FaultyKnowledgeIT {

    @Test
    void failsStartWithFilePointerAndFault() throws IOException, InterruptedException {
        KnowledgeDirectory directory = KnowledgeDirectory.create();
        directory.addVersion("3.0.0");
        directory.write("versions.json", "{\"versions\": [{\"version\": \"3.0.0\"}]}");
        directory.edit("3.0.0/examples/media-platform.json", "\"verdict\": \"DJANGO\"", "\"verdict\": \"FLASK\"");

        Path store = directory.path().resolve("advisor.db");
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=0",
                        "-Dadvisor.knowledge.directory=" + directory.path(),
                        "-Dadvisor.sqlite.file=" + store,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .start();
        assertTrue(service.waitFor(60, TimeUnit.SECONDS));
        String output = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertNotEquals(0, service.exitValue());
        String fault = "3.0.0/examples/media-platform.json at /verdict: the profile results in DJANGO, not FLASK";
        assertTrue(output.contains(fault), output);
        assertTrue(output.contains(directory.path().toString()), output);
        assertFalse(output.contains("\tat "), "no stack trace: " + output);
        assertFalse(Files.exists(store), "the store is left alone");
        assertEquals(1, output.split("The knowledge base is invalid", -1).length - 1, output);
    }
}
