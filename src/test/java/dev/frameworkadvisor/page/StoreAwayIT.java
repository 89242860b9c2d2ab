package dev.frameworkadvisor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the packaged service after the files of its store are deleted. */
class StoreAwayIT {

    @Test
    void advisesOnAndStatesWhenStoredPagesComeBack() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("store");
        Map<String, String> settings =
                Map.of("advisor.sqlite.file", folder.resolve("store.db").toString());
        try (ServiceProcess service = ServiceProcess.start(settings)) {
            assertEquals(200, service.page("/profiles").statusCode());
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            for (String path :
                    List.of("/profiles", "/portfolio", "/portfolio/drift", "/compare?a=profile:" + "0".repeat(36))) {
                HttpResponse<String> page = service.page(path);
                assertEquals(503, page.statusCode(), path);
                assertEquals("5", page.headers().firstValue("Retry-After").orElseThrow());
                assertTrue(page.body().contains("Try again in 5 seconds."), page.body());
                assertTrue(page.body().contains("<a href=\"/advise\">"), page.body());
            }
            for (String path : List.of("/", "/advise", "/verdict?team-size=large", "/knowledge/2.1.0")) {
                assertEquals(200, service.page(path).statusCode(), path);
            }
        }
    }
}
