package dev.frameworkadvisor.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dashboard and the alerts query only metrics that the service exports from its start, and labels that these have. */
@QuarkusTest
class MonitoringFilesTest {

    private static final Path DASHBOARD = Path.of("deploy/grafana/advisor.json");

    private static final Path ALERTS = Path.of("deploy/prometheus/alerts.yml");

    /** Names of metrics have an underscore, which neither functions with it here nor labels have. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:advisor|http|jvm|process|system)_[a-z_]+\\b");

    private static final Pattern LABEL = Pattern.compile("\\b([a-z]+)(?:=~|!~|!=|=)\"([^\"]*)\"");

    /** Labels that Prometheus adds to each series. */
    private static final Set<String> ADDED = Set.of("job", "instance");

    @Test
    void queryOnlyExportedMetrics() throws IOException {
        Set<String> exported = Exported.names(Exported.text());
        Set<String> queried = new TreeSet<>();
        for (String query : queries()) {
            METRIC.matcher(query).results().map(MatchResult::group).forEach(queried::add);
        }
        assertTrue(queried.size() > 10, queried.toString());
        queried.removeAll(exported);
        assertEquals(Set.of(), queried);
    }

    @Test
    void selectOnlyExistingLabelValues() throws IOException {
        String exported = Exported.text();
        for (String query : queries()) {
            LABEL.matcher(query)
                    .results()
                    .filter(label -> !ADDED.contains(label.group(1)))
                    .forEach(label -> assertTrue(hasLabel(exported, label.group(1), label.group(2)), label.group()));
        }
    }

    private static boolean hasLabel(String exported, String name, String pattern) {
        return Pattern.compile("\\b" + name + "=\"(?:" + pattern + ")\"")
                .matcher(exported)
                .find();
    }

    @Test
    void everyAlertIsDocumented() throws IOException {
        String page = Files.readString(Path.of("docs/operations-monitoring.md"));
        for (JsonNode rule : rules()) {
            String name = rule.path("alert").asText();
            assertFalse(name.isEmpty());
            assertTrue(page.contains(name), name);
        }
    }

    private static List<String> queries() throws IOException {
        List<String> queries =
                new ArrayList<>(new ObjectMapper().readTree(DASHBOARD.toFile()).findValuesAsText("expr"));
        rules().forEach(rule -> queries.add(rule.path("expr").asText()));
        return queries;
    }

    private static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        new YAMLMapper()
                .readTree(ALERTS.toFile())
                .path("groups")
                .forEach(group -> group.path("rules").forEach(rules::add));
        return rules;
    }
}
