package dev.frameworkadvisor.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.pipeline.ScratchRepository.Run;
import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The step for Jenkins, executed by Groovy with the steps that it uses. The command line has a stand-in. */
class JenkinsStepTest {

    /** Stands in for the image: writes its arguments to standard error, and the line or a report to standard output. */
    private static final String DOCKER = """
            #!/bin/sh
            echo "$@" >> docker.log
            cat > profile.read
            case $* in
              *junit*) echo '<testsuites/>' ;;
              *) echo "$LINE" ;;
            esac
            exit "$STATUS"
            """;

    @TempDir
    Path directory;

    private ScratchRepository repository;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Object> published = new ArrayList<>();

    @BeforeEach
    void initialize() throws IOException {
        repository = new ScratchRepository(directory);
        Path programs = Files.createDirectory(directory.resolve("programs"));
        Path docker = Files.writeString(programs.resolve("docker"), DOCKER);
        Files.setPosixFilePermissions(docker, PosixFilePermissions.fromString("rwx------"));
        environment.put("PATH", programs + ":" + System.getenv("PATH"));
        repository.declare("DJANGO");
    }

    /** A step of Jenkins. */
    @FunctionalInterface
    private interface Step {
        Object call(Object argument) throws IOException, InterruptedException;
    }

    private Closure<Object> closure(Step step) {
        return new Closure<>(this) {
            @Override
            public Object call(Object... arguments) {
                try {
                    return step.call(arguments.length == 1 ? arguments[0] : List.of(arguments));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private Object call(Map<String, ?> settings) throws IOException {
        Script script =
                new GroovyShell().parse(Path.of("vars/frameworkCheck.groovy").toFile());
        script.setProperty("withEnv", closure(given -> {
            List<?> arguments = (List<?>) given;
            ((List<?>) arguments.get(0)).forEach(variable -> {
                String[] parts = variable.toString().split("=", 2);
                environment.put(parts[0], parts[1]);
            });
            return ((Closure<?>) arguments.get(1)).call();
        }));
        script.setProperty("sh", closure(given -> {
            String text = ((Map<?, ?>) given).get("script").toString();
            Run run = repository.run(environment, "sh", "-xe", "-c", text);
            return run.exit();
        }));
        script.setProperty("readFile", closure(file -> repository.read(file.toString())));
        script.setProperty("junit", closure(published::add));
        script.setProperty("error", closure(message -> {
            throw new IllegalStateException(message.toString());
        }));
        return script.invokeMethod("call", settings);
    }

    @ParameterizedTest
    @CsvSource({"PASS AGREE: It is Django., 0", "WARN UNSETTLED: It is open., 0"})
    void returnsTheLine(String line, String status) throws IOException {
        environment.putAll(Map.of("LINE", line, "STATUS", status));

        assertEquals(line, call(Map.of("failOn", "warn", "minAnswers", 0)).toString());
        assertEquals(
                "[[testResults:framework-advisor.xml]]",
                published.toString().replace('{', '[').replace('}', ']').replace('=', ':'));
        assertEquals("""
                run --rm --interactive framework-advisor check - --format junit --min-answers 0
                run --rm --interactive framework-advisor check - --min-answers 0 --fail-on warn
                """, repository.read("docker.log"));
        assertEquals(repository.read("framework-profile.json"), repository.read("profile.read"));
    }

    @Test
    void failsTheBuildWithTheLine() {
        environment.putAll(Map.of("LINE", "FAIL DISAGREE_ROBUST: It is Django.", "STATUS", "1"));

        Exception failure = assertThrows(IllegalStateException.class, () -> call(Map.of()));

        assertEquals("FAIL DISAGREE_ROBUST: It is Django.", failure.getMessage());
        assertEquals(1, published.size());
    }

    @Test
    void failsTheBuildWithoutResult() throws IOException {
        environment.putAll(Map.of("LINE", "", "STATUS", "2"));
        repository.write("framework-advisor.xml", "old");

        Exception failure = assertThrows(IllegalStateException.class, () -> call(Map.of()));

        assertTrue(String.valueOf(failure.getMessage()).contains("there is no result"), failure.getMessage());
        assertEquals(List.of(), published);
        assertFalse(repository.has("framework-advisor.xml"));
    }

    @Test
    void runsNoSettingAsACommand() throws IOException {
        environment.putAll(Map.of("LINE", "PASS AGREE: Yes.", "STATUS", "0"));
        call(Map.of("image", "$(touch made); touch made", "failOn", "`touch made`"));

        assertFalse(repository.has("made"));
    }
}
