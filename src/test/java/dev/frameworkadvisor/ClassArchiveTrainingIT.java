package dev.frameworkadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged service with the class archive that the build has created. */
@Tag("full")
class ClassArchiveTrainingIT {

    @TempDir
    Path directory;

    @Test
    void usesArchivedClasses() throws IOException, InterruptedException {
        Path classes = directory.resolve("classes.log");
        Process run = start(
                "-XX:SharedArchiveFile=target/quarkus-app/classes.jsa",
                "-Xlog:class+load:file=" + classes,
                "-Dadvisor.sqlite.file=" + directory.resolve("advisor.db"));

        assertEquals(0, run.exitValue(), this::output);
        List<String> engines = Files.readAllLines(classes).stream()
                .filter(line -> line.contains(" dev.frameworkadvisor.verdict.VerdictEngine "))
                .toList();
        assertEquals(1, engines.size());
        assertTrue(engines.get(0).contains("source: shared objects file (top)"), engines::toString);
    }

    @Test
    void failsIfServiceIsNotReady() throws IOException, InterruptedException {
        Process run = start(
                "-Dadvisor.store=postgresql",
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/none",
                "-Dquarkus.datasource.username=nobody",
                "-Dquarkus.datasource.password=none");

        assertEquals(1, run.exitValue(), this::output);
        assertTrue(output().contains("503 for URL: http://"), this::output);
    }

    private Process start(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Dquarkus.http.port=0", "-jar", "target/quarkus-app/quarkus-run.jar", "train"));
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        assertTrue(run.waitFor(60, TimeUnit.SECONDS), this::output);
        return run;
    }

    private Path log() {
        return directory.resolve("service.log");
    }

    private String output() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
