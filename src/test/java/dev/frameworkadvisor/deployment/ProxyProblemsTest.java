package dev.frameworkadvisor.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Errors of nginx, which must be problem responses of a type with a page. */
class ProxyProblemsTest {

    private static final Pattern ANSWER = Pattern.compile("return (\\d+) '(\\{.*})';");

    @Test
    void haveTypesTitlesAndStatusesOfTheService() throws IOException {
        String configuration = Files.readString(Path.of("deploy/nginx.conf"));
        List<MatchResult> answers = ANSWER.matcher(configuration).results().toList();
        assertEquals(9, answers.size());
        for (MatchResult answer : answers) {
            JsonNode problem = new ObjectMapper().readTree(answer.group(2));
            ProblemType type = ProblemType.ofSlug(problem.path("type").asText().replace("/problems/", ""))
                    .orElseThrow();
            assertEquals(answer.group(1), String.valueOf(type.status()));
            assertEquals(type.status(), problem.path("status").asInt());
            assertEquals(type.title(), problem.path("title").asText());
            assertEquals(type.path(), problem.path("type").asText());
            String instance = type == ProblemType.URI_TOO_LONG ? "" : "$path"; // an address too long is not read
            assertEquals(instance, problem.path("instance").asText());
        }
    }

    /** A location with an {@code add_header} of its own inherits none. */
    @Test
    void haveSecurityHeaders() throws IOException {
        String configuration = Files.readString(Path.of("deploy/nginx.conf"));
        List<String> locations = Pattern.compile("location = /\\.proxy/\\d+ \\{(.*?)\n        }", Pattern.DOTALL)
                .matcher(configuration)
                .results()
                .map(location -> location.group(1))
                .toList();
        assertEquals(9, locations.size());
        for (String location : locations) {
            for (String header :
                    List.of("X-Request-Id", "X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy")) {
                assertTrue(
                        Pattern.compile("add_header " + header + " .*always;")
                                .matcher(location)
                                .find(),
                        location);
            }
        }
    }

    @Test
    void metricsAreNotPublic() throws IOException {
        String configuration = Files.readString(Path.of("deploy/nginx.conf"));
        assertTrue(configuration.contains("location = /q/metrics {\n            return 404;"));
    }
}
