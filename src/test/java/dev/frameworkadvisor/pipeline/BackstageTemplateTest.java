package dev.frameworkadvisor.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compares the questions of the Backstage template with those of the current knowledge; {@code -Dgolden.refresh=true}
 * rewrites them. All other parts of the template are written by hand.
 */
class BackstageTemplateTest {

    private static final Path TEMPLATE = Path.of("templates/backstage/template.yaml");

    private static final Knowledge KNOWLEDGE = new KnowledgeLoader(List.of())
            .load(List.of(KnowledgeFolder.shipped()))
            .current()
            .knowledge();

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    @Test
    void asksTheCriteriaOfTheCurrentKnowledge() throws IOException {
        ObjectNode template = (ObjectNode) YAML.readTree(TEMPLATE.toFile());
        ObjectNode answers = (ObjectNode) template.at("/spec/parameters/1/properties/answers");
        JsonNode version = template.at("/spec/steps/0/input/values");
        if (Boolean.getBoolean("golden.refresh")) {
            answers.set("properties", questions());
            ((ObjectNode) version).put("knowledge", KNOWLEDGE.version());
            Files.writeString(TEMPLATE, YAML.writeValueAsString(template));
        }

        assertEquals(questions(), answers.path("properties"));
        assertEquals(KNOWLEDGE.version(), version.path("knowledge").textValue());
    }

    @Test
    void writesTheFileOfACheck() throws IOException {
        String file = Files.readString(Path.of("templates/backstage/skeleton/framework-profile.json"))
                .replace("${{ values.name | dump }}", "\"Shop\"")
                .replace("${{ values.declared | dump }}", "\"DJANGO\"")
                .replace("${{ values.answers | dump }}", "{\"team-size\":\"large\"}")
                .replace("${{ values.knowledge | dump }}", "\"2.1.0\"");

        assertEquals(json("""
                {"name": "Shop", "declared": "DJANGO", "answers": {"team-size": "large"}, "knowledge": "2.1.0"}"""), json(file));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text);
    }

    private static ObjectNode questions() {
        ObjectNode questions = YAML.createObjectNode();
        for (Criterion criterion : KNOWLEDGE.criteria()) {
            ObjectNode question = questions.putObject(criterion.id());
            question.put("title", criterion.question());
            question.put("description", criterion.why());
            question.put("type", "string");
            ArrayNode ids = question.putArray("enum");
            ArrayNode labels = question.putArray("enumNames");
            for (Option option : criterion.options()) {
                ids.add(option.id());
                labels.add(option.label());
            }
        }
        return questions;
    }
}
