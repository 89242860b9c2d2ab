package dev.frameworkadvisor.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Git repository of a project, in which the parts of a pipeline run. */
record ScratchRepository(Path directory) {

    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final Pattern RELATIVE = Pattern.compile("(?<= )\\./\\S+");

    /** A process that has ended. */
    record Run(int exit, String out, String err) {}

    ScratchRepository {
        try {
            assertEquals(0, run(directory, Map.of(), "git", "init", "--quiet").exit());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the profile of the documentation with another choice. */
    void declare(String choice) throws IOException {
        write(
                "framework-profile.json",
                Files.readString(Path.of("docs/ci/framework-profile.json")).replace("DJANGO", choice));
    }

    void write(String file, String content) throws IOException {
        Files.writeString(directory.resolve(file), content);
    }

    String read(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    boolean has(String file) {
        return Files.exists(directory.resolve(file));
    }

    /** Returns an output of a step of GitHub Actions. */
    String output(String name) throws IOException {
        return read("outputs")
                .lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        return run(directory, environment, command);
    }

    private static Run run(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path err = Files.createTempFile("part", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectError(err.toFile());
        builder.environment().put("no_proxy", "localhost");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    /** Returns the files that the file names by a relative path and that do not exist. */
    static List<String> missing(Path file) throws IOException {
        return RELATIVE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .filter(path -> !Files.exists(Path.of(path)))
                .toList();
    }
}
