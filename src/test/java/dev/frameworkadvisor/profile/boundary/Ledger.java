package dev.frameworkadvisor.profile.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What clients have asked a service to write, each time under another name, and what it has acknowledged. */
final class Ledger {

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();

    void asked(String name) {
        asked.add(name);
    }

    /** The revision that the service has answered with. */
    void acknowledged(JsonNode revision) {
        acknowledged.put(key(revision), revision);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    private static String key(JsonNode revision) {
        return revision.path("id").asText() + "/" + revision.path("revision").asInt();
    }

    /**
     * Every write that was acknowledged is there as it was, once; of every other one that was asked for, all or nothing;
     * every profile has all its revisions; and the counts are those of the list.
     */
    void assertKeptBy(ServiceProcess service) throws IOException, InterruptedException {
        Map<String, JsonNode> kept = new HashMap<>();
        Set<String> names = new HashSet<>();
        Map<String, Long> matrix = new HashMap<>();
        List<JsonNode> profiles = pages(service, "/api/v1/profiles", "profiles");
        for (JsonNode latest : profiles) {
            matrix.merge(
                    cell(latest.path("verdict").asText(), latest.path("level").asText()), 1L, Long::sum);
            for (JsonNode revision : revisions(service, latest)) {
                String name = revision.path("name").asText();
                assertTrue(asked.contains(name), () -> "nobody has asked for " + revision);
                assertTrue(names.add(name), () -> "there twice: " + revision);
                kept.put(key(revision), revision);
            }
        }
        acknowledged.forEach((key, revision) -> assertEquals(revision, kept.get(key), "acknowledged"));
        assertEquals(matrix, counts(service.json("/api/v1/portfolio")));
    }

    /** All of them, from the latest down to the first. */
    private static List<JsonNode> revisions(ServiceProcess service, JsonNode latest)
            throws IOException, InterruptedException {
        int last = latest.path("revision").asInt();
        String path = latest.path("links").path("revisions").asText();
        List<JsonNode> revisions = last == 1 ? List.of(latest) : pages(service, path, "revisions");
        assertEquals(
                IntStream.iterate(last, number -> number - 1)
                        .limit(last)
                        .boxed()
                        .toList(),
                revisions.stream()
                        .map(revision -> revision.path("revision").asInt())
                        .toList());
        assertEquals(latest, revisions.get(0));
        return revisions;
    }

    private static List<JsonNode> pages(ServiceProcess service, String path, String items)
            throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        String query = "?limit=200";
        while (true) {
            JsonNode page = service.json(path + query);
            assertNotNull(page.get(items), page::toString);
            page.get(items).forEach(all::add);
            JsonNode cursor = page.path("nextCursor");
            if (!cursor.isTextual()) {
                return all;
            }
            query = "?limit=200&cursor=" + cursor.asText();
        }
    }

    private static Map<String, Long> counts(JsonNode portfolio) {
        Map<String, Long> counts = new HashMap<>();
        for (Map.Entry<String, JsonNode> verdict : portfolio.path("matrix").properties()) {
            for (Map.Entry<String, JsonNode> level : verdict.getValue().properties()) {
                if (level.getValue().asLong() > 0) {
                    counts.put(
                            cell(verdict.getKey(), level.getKey()),
                            level.getValue().asLong());
                }
            }
        }
        return counts;
    }

    private static String cell(String verdict, String level) {
        return verdict + " " + level;
    }
}
