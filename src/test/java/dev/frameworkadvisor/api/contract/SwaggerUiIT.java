package dev.frameworkadvisor.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Swagger UI of the packaged service in Chromium, controlled by the program in {@code src/browser}. */
@Tag("full")
class SwaggerUiIT {

    @Test
    void executesEveryPrefilledOperation() throws IOException, InterruptedException {
        Path store = Path.of("target/browser", UUID.randomUUID() + ".db").toAbsolutePath();
        Map<String, String> settings = Map.of("advisor.demo", "true", "advisor.sqlite.file", store.toString());
        try (ServiceProcess service = ServiceProcess.start(settings)) {
            Path log = Files.createDirectories(store.getParent()).resolve("swagger-ui.log");
            Process program = new ProcessBuilder("sh", "src/browser/run.sh", service.address())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = program.waitFor(15, TimeUnit.MINUTES);
            program.destroyForcibly();

            String output = Files.readString(log);
            assertTrue(ended, output);
            assertEquals(0, program.exitValue(), output);
            assertTrue(output.contains("completed at " + service.address()), output);
        }
    }
}
