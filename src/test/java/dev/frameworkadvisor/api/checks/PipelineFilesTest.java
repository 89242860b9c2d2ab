package dev.frameworkadvisor.api.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pipeline files of docs/ci. {@link CheckScriptIT} tests the shell script. */
class PipelineFilesTest {

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(Path.of("docs/ci", file)));
    }

    @Test
    void gitHubActionsUploadsReport() throws IOException {
        JsonNode steps = yaml("github-actions.yml").at("/jobs/framework/steps");

        assertEquals(
                "sh ci/check.sh framework-profile.json framework-advisor.sarif",
                steps.at("/2/run").textValue());
        assertEquals("framework-advisor.sarif", steps.at("/3/with/sarif_file").textValue());
        assertTrue(steps.at("/3/if").textValue().contains("always()"), "a failing check is uploaded too");
    }

    @Test
    void gitLabKeepsReport() throws IOException {
        JsonNode job = yaml("gitlab-ci.yml").path("framework-choice");

        assertEquals(
                "sh ci/check.sh framework-profile.json framework-advisor.xml",
                job.at("/script/1").textValue());
        assertEquals("framework-advisor.xml", job.at("/artifacts/reports/junit").textValue());
        assertEquals("always", job.at("/artifacts/when").textValue());
    }
}
