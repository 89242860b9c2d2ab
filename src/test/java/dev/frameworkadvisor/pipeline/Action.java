package dev.frameworkadvisor.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.frameworkadvisor.pipeline.ScratchRepository.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/** The first step of {@code action.yml}, executed as a runner does. */
final class Action {

    private final ScratchRepository repository;
    private final JsonNode step;
    private final Map<String, String> inputs = new HashMap<>();

    Action(ScratchRepository repository) throws IOException {
        this.repository = repository;
        JsonNode action = new YAMLMapper().readTree(Path.of("action.yml").toFile());
        step = action.at("/runs/steps/0");
        action.path("inputs")
                .properties()
                .forEach(input -> inputs.put(
                        input.getKey(), input.getValue().path("default").asText()));
    }

    Action with(String input, String value) {
        inputs.put(input, value);
        return this;
    }

    /** @param where inputs that say what checks */
    Run run(Map<String, String> where) throws IOException, InterruptedException {
        inputs.putAll(where);
        return run(new HashMap<>(), "");
    }

    /** Runs with a command docker that starts the jar in place of a container, and logs its arguments. */
    Run runWithDocker() throws IOException, InterruptedException {
        Path programs = Files.createDirectory(repository.directory().resolve("programs"));
        Path docker = programs.resolve("docker");
        Files.writeString(docker, """
                #!/bin/sh
                echo "$@" >> docker.log
                shift 4
                exec java -jar "%s" "$@"
                """.formatted(ScratchRepository.JAR));
        Files.setPosixFilePermissions(docker, PosixFilePermissions.fromString("rwx------"));
        return run(new HashMap<>(), programs + ":");
    }

    private Run run(Map<String, String> environment, String path) throws IOException, InterruptedException {
        step.path("env")
                .properties()
                .forEach(variable -> environment.put(variable.getKey(), value(variable.getValue())));
        environment.put("PATH", path + System.getenv("PATH"));
        environment.put("GITHUB_ACTION_PATH", Path.of("").toAbsolutePath().toString());
        environment.put(
                "GITHUB_OUTPUT", repository.directory().resolve("outputs").toString());
        environment.put(
                "GITHUB_STEP_SUMMARY",
                repository.directory().resolve("summary.md").toString());
        repository.write("step.sh", step.path("run").textValue());
        return repository.run(environment, "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "step.sh");
    }

    private String value(JsonNode expression) {
        String input = expression.textValue().replaceFirst("^\\$\\{\\{ inputs\\.(\\S+) }}$", "$1");
        return inputs.getOrDefault(input, "");
    }
}
