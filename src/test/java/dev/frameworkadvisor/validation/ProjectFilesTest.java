package dev.frameworkadvisor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public projects by which the knowledge is validated. */
class ProjectFilesTest {

    private static final Path PROJECTS = Path.of("src/main/resources/validation/projects");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProjectFilesTest.class.getResourceAsStream("/validation/schema/project.schema.json"));

    /** Words that would reveal the choice to a coder. */
    private static final Pattern REVEALING =
            Pattern.compile("django|flask|jinja|werkzeug|sqlalchemy|wagtail|\\bdrf\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<Path, JsonNode> ROWS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.list(PROJECTS)) {
            for (Path file : files.toList()) {
                ROWS.put(file, mapper.readTree(file.toFile()));
            }
        }
    }

    @Test
    void hasEnoughProjectsOfEachChoice() {
        Map<String, Set<String>> repositories = new HashMap<>();
        Set<String> all = new HashSet<>();
        ROWS.values().forEach(row -> {
            String repository = row.path("repository").textValue();
            all.add(repository);
            repositories
                    .computeIfAbsent(row.path("choice").textValue(), any -> new HashSet<>())
                    .add(repository);
        });

        assertTrue(all.size() >= 80, () -> "projects: " + all.size());
        assertEquals(Set.of("DJANGO", "FLASK", "FLASK_THEN_DJANGO", "COMBINE"), repositories.keySet());
        repositories.forEach((choice, projects) -> assertTrue(projects.size() >= 5, choice));
    }

    @Test
    void fitTheirSchemaAndName() {
        ROWS.forEach((file, row) -> {
            assertEquals(List.of(), SCHEMA.validate(row), file::toString);
            assertEquals(
                    row.path("id").textValue() + ".json", file.getFileName().toString());
        });
    }

    @Test
    void describeProjectsWithoutTheirChoice() {
        ROWS.forEach((file, row) -> assertFalse(
                REVEALING.matcher(row.path("description").toString()).find(), file::toString));
    }

    @Test
    void pairsHaveTwoMoments() {
        Map<String, Set<String>> moments = new HashMap<>();
        ROWS.values().stream()
                .filter(row -> row.has("pair"))
                .forEach(row ->
                        assertTrue(moments.computeIfAbsent(row.path("pair").textValue(), any -> new HashSet<>())
                                .add(row.path("moment").textValue())));

        moments.forEach((pair, both) -> assertEquals(Set.of("BEFORE", "AFTER"), both, pair));
    }

    @Test
    void codingsUseCriteriaOfTheKnowledge() {
        Knowledge knowledge = new KnowledgeLoader(List.of())
                .load(List.of(KnowledgeFolder.shipped()))
                .find("2.1.0")
                .orElseThrow()
                .knowledge();
        ROWS.forEach((file, row) -> row.path("codings")
                .forEach(coding -> coding.path("answers").properties().forEach(answer -> {
                    Criterion criterion =
                            knowledge.criterion(answer.getKey()).orElseThrow(() -> new AssertionError(file));
                    assertTrue(criterion.option(answer.getValue().textValue()).isPresent(), () -> file + ": " + answer);
                })));
    }
}
