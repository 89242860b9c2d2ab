package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.knowledge.Claim;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Source;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedKnowledgeTest {

    private static final KnowledgeFolder FOLDER = KnowledgeFolder.shipped();

    /** Loaded with every check, also where a digest is listed. */
    private static final KnowledgeBase SHIPPED = EditedKnowledge.load(path -> FOLDER.read(path));

    @Test
    void asksTwentyQuestionsOfBothSources() {
        assertEquals("""
                project-scope: small, medium, large, enterprise
                application-type: rest-api, microservice, single-page-app, blog, forum, content-portal, e-commerce, \
                saas-platform, enterprise-app
                architecture: one-application, independent-services, core-plus-services
                stage: prototype, first-release, established-product
                growth: stays-small, moderate, enterprise-scale
                content: mostly-static, mixed, database-driven
                data-models: not-needed, extension-is-fine, built-in-wanted
                admin-interface: not-needed, useful, essential
                authentication: not-needed, extension-is-fine, built-in-wanted
                security-defaults: not-a-concern, helpful, must-be-built-in
                compliance: none, some, strict
                team-size: solo, small, medium, large
                team-experience: beginners, mixed, experienced
                structure: enforced-conventions, balanced, full-control
                library-choice: curated-by-framework, no-preference, picked-by-team
                time-to-release: weeks, months, over-half-a-year
                integration: standalone, part-of-larger-system, beside-a-django-application
                community-support: little, some, heavily
                reuse: little, some, as-much-as-possible
                traffic: low, moderate, high
                """, questions("2.0.0"));
    }

    @Test
    void asksTwelveQuestionsInFirstVersion() {
        assertEquals("""
                project-scope: small, medium, large, enterprise
                application-type: single-page-app, blog, forum, content-portal, e-commerce
                growth: stays-small, moderate, enterprise-scale
                content: mostly-static, mixed, database-driven
                data-models: not-needed, extension-is-fine, built-in-wanted
                admin-interface: not-needed, useful, essential
                team-experience: beginners, mixed, experienced
                structure: enforced-conventions, balanced, full-control
                library-choice: curated-by-framework, no-preference, picked-by-team
                community-support: little, some, heavily
                reuse: little, some, as-much-as-possible
                traffic: low, moderate, high
                """, questions("1.0.0"));
    }

    @Test
    void containsEveryClaimOfBothSources() {
        assertEquals(List.of(ids("A", 24), ids("B", 40)), claims("2.0.0"));
        assertEquals(List.of(ids("A", 24)), claims("1.0.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, sha256:e8f346ccff943baeab0b11df4035704d89ab7b9e426f121a551c02db7c09cce1",
        "2.0.0, sha256:b817360eb0c3eff2006b62c2da0a482ce2e321fd0204b2f3c841eaa822f79e6f",
        "2.1.0, sha256:7e7957e1175d1fff8ef10de208c4d8afb5940c9444d7ab3423a80fe38bae0600"
    })
    void keepsDigestsOfReleasedVersions(String version, String digest) {
        assertEquals(digest, knowledge(version).digest());
    }

    @Test
    void listsDigestOfEveryVersion(@TempDir Path directory) {
        JsonNode listed =
                EditedKnowledge.released(directory).json("versions.json").at("/versions");
        Map<String, String> named = new LinkedHashMap<>();
        listed.forEach(entry ->
                named.put(entry.path("version").asText(), entry.path("digest").asText()));
        Map<String, String> digests = SHIPPED.versions().stream()
                .collect(Collectors.toMap(
                        KnowledgeVersion::version,
                        version -> version.knowledge().digest()));
        assertEquals(digests, named);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void shipsNoUnlistedFile(String version, @TempDir Path directory) {
        Knowledge knowledge = knowledge(version);
        Set<String> listed = new TreeSet<>(Set.of("catalog.json", "sources.json"));
        knowledge.frameworks().forEach(framework -> listed.add("frameworks/" + framework.id() + ".json"));
        knowledge.criteria().forEach(criterion -> listed.add("criteria/" + criterion.id() + ".json"));
        knowledge.examples().forEach(example -> listed.add("examples/" + example.id() + ".json"));
        assertEquals(listed, files(directory, version + "/"));
    }

    @Test
    void shipsNoUnlistedVersion(@TempDir Path directory) {
        Set<String> folders = files(directory, "").stream()
                .map(file -> file.replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(Set.of("defaults.json", "schema", "versions.json"));
        expected.addAll(SHIPPED.numbers());
        assertEquals(expected, folders);
    }

    @Test
    void hasAtLeastTenExamples() {
        assertTrue(knowledge("2.0.0").examples().size() >= 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B25", "B26", "B27", "B28", "B29"})
    void hasExampleOfEveryAdoption(String claim) {
        assertTrue(knowledge("2.0.0").examples().stream()
                .flatMap(example -> example.evidence().stream())
                .map(Evidence::claim)
                .anyMatch(claim::equals));
    }

    static List<String> versions() {
        return SHIPPED.numbers();
    }

    private static Knowledge knowledge(String version) {
        return SHIPPED.find(version).orElseThrow().knowledge();
    }

    private static String questions(String version) {
        return knowledge(version).criteria().stream()
                .map(ShippedKnowledgeTest::question)
                .collect(Collectors.joining());
    }

    private static String question(Criterion criterion) {
        return criterion.options().stream()
                .map(Option::id)
                .collect(Collectors.joining(", ", criterion.id() + ": ", "\n"));
    }

    private static List<List<String>> claims(String version) {
        return knowledge(version).sources().stream()
                .map(Source::claims)
                .map(claims -> claims.stream().map(Claim::id).toList())
                .toList();
    }

    private static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    private static Set<String> files(Path directory, String folder) {
        Stream<String> files = EditedKnowledge.shipped(directory).files().stream();
        return files.filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
