package dev.frameworkadvisor.api.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frameworkadvisor.knowledge.Example;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.profile.Priority;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final KnowledgeFolder SHIPPED = KnowledgeFolder.shipped();
    private static final KnowledgeBase BASE = new KnowledgeLoader(List.of()).load(List.of(SHIPPED));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0"})
    void acceptsProfileOfEveryExample(String version) throws IOException {
        Knowledge knowledge = knowledge(version);
        for (Example example : knowledge.examples()) {
            String file = version + "/examples/" + example.id() + ".json";
            JsonNode profile = JSON.readTree(SHIPPED.read(file).orElseThrow()).at("/profile");
            assertEquals(List.of(), faults(knowledge, profile), file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'answers': {}}",
                "{'answers': {'traffic': null}, 'name': null, 'priorities': null, 'knowledge': null}",
                "{'answers': {'team-size': 'solo'}, 'priorities': {'traffic': 'NORMAL', 'stage': null}}",
                "{'answers': {'traffic': 'high'}, 'name': 'Shop', 'knowledge': '2.0.0'}"
            })
    void acceptsProfile(String profile) throws JsonProcessingException {
        assertEquals(List.of(), faults(profile));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "{'answers': {'team-sizes': 'solo'}}; /answers",
                "{'answers': {'team-size': 'huge'}}; /answers/team-size",
                "{'answers': {'team-size': 1}}; /answers/team-size",
                "{'answers': []}; /answers",
                "{'answers': null}; /answers",
                "{'answers': {}, 'colour': 'red'}; \"\"",
                "{'answers': {}, 'priorities': {'traffic': 'URGENT'}}; /priorities/traffic",
                "{'answers': {}, 'priorities': {'colour': 'HIGH'}}; /priorities",
                "{'answers': {}, 'knowledge': '1.0.0'}; /knowledge",
                "{'answers': {}, 'name': 7}; /name",
                "{'priorities': {}}; \"\"",
                "[]; \"\""
            })
    void rejectsInvalidProfile(String profile, String pointer) throws JsonProcessingException {
        assertEquals(List.of(pointer), faults(profile));
    }

    @Test
    void allowsExactlyThePriorities() {
        List<String> offered = new ArrayList<>();
        ProfileSchema.of(knowledge("2.0.0"))
                .at("/properties/priorities/properties/traffic/enum")
                .forEach(priority -> offered.add(priority.asText()));
        List<String> known = new ArrayList<>();
        Arrays.stream(Priority.values()).map(Priority::name).forEach(known::add);
        known.add("null");

        assertEquals(known, offered);
    }

    @Test
    void countsNameInCodePoints() throws JsonProcessingException {
        String longest = "\uD83D\uDC0D".repeat(200);
        assertEquals(List.of(), faults("{'answers': {}, 'name': '" + longest + "'}"));
        assertEquals(List.of("/name"), faults("{'answers': {}, 'name': '" + longest + "x'}"));
    }

    @Test
    void hasOnlyCriteriaOfItsVersion() throws JsonProcessingException {
        JsonNode profile = parse("{'answers': {'team-size': 'solo'}}");
        assertEquals(List.of("/answers"), faults(knowledge("1.0.0"), profile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0"})
    void isJsonSchema(String version) {
        Schema dialect = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), dialect.validate(ProfileSchema.of(knowledge(version))));
    }

    private static Knowledge knowledge(String version) {
        return BASE.find(version).orElseThrow().knowledge();
    }

    private static JsonNode parse(String profile) throws JsonProcessingException {
        return JSON.readTree(profile.replace('\'', '"'));
    }

    private static List<String> faults(String profile) throws JsonProcessingException {
        return faults(knowledge("2.0.0"), parse(profile));
    }

    private static List<String> faults(Knowledge knowledge, JsonNode profile) {
        return SCHEMAS.getSchema(ProfileSchema.of(knowledge)).validate(profile).stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }
}
