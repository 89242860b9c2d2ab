package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command line as a process of its own. */
class PackagedCommandIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path directory;

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    @Test
    void checksWithoutTheService() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("profile.yaml"), """
                answers: {project-scope: medium, compliance: strict, team-size: large, structure: enforced-conventions}
                knowledge: 2.0.0
                declared: FLASK
                """);
        Run run = run("check", "profile.yaml");

        assertEquals("", run.err());
        assertTrue(run.out().startsWith("FAIL DISAGREE_ROBUST: "), run.out());
        assertEquals(1, run.exit());
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(2, files.count(), "the profile and the errors: no database");
        }
    }

    @Test
    void endsUnusableInputWithTwo() throws IOException, InterruptedException {
        assertEquals(new Run(2, "", "framework-advisor: there is no file no.json\n"), run("check", "no.json"));
        assertEquals(new Run(2, "", "framework-advisor: standard input is empty\n"), run("verdict", "-"));
    }
}
