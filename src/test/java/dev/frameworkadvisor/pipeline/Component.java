package dev.frameworkadvisor.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.frameworkadvisor.pipeline.ScratchRepository.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The job of the GitLab component, with its inputs replaced, executed as a runner does. */
record Component(ScratchRepository repository) {

    Run run(Map<String, String> given) throws IOException, InterruptedException {
        String[] documents =
                Files.readString(Path.of("templates/framework-check.yml")).split("\n---\n", 2);
        Map<String, String> inputs = new HashMap<>();
        new YAMLMapper()
                .readTree(documents[0])
                .at("/spec/inputs")
                .properties()
                .forEach(input -> inputs.put(
                        input.getKey(), input.getValue().path("default").asText()));
        inputs.put("jar", ScratchRepository.JAR.toString());
        inputs.putAll(given);
        String text = documents[1];
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            text = text.replace("$[[ inputs." + input.getKey() + " ]]", input.getValue());
        }
        JsonNode job = new YAMLMapper().readTree(text).path("framework-check");
        Map<String, String> variables = new HashMap<>();
        job.path("variables")
                .properties()
                .forEach(variable ->
                        variables.put(variable.getKey(), variable.getValue().asText()));
        String script = StreamSupport.stream(job.path("script").spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining("\n"));
        return repository.run(variables, "bash", "-e", "-o", "pipefail", "-c", script);
    }
}
