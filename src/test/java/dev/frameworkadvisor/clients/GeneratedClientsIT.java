package dev.frameworkadvisor.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs in {@code src/clients}, each written against a client that the build generates from {@code openapi.yaml}.
 * Each is compiled and run against the packaged service, and again against a newer one whose responses have more fields.
 */
@Tag("full")
class GeneratedClientsIT {

    private static ServiceProcess service;
    private static NewerService newer;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path store = Path.of("target/clients", UUID.randomUUID() + ".db").toAbsolutePath();
        service = ServiceProcess.start(Map.of("advisor.sqlite.file", store.toString()));
        newer = NewerService.of(service.address());
    }

    @AfterAll
    static void stop() {
        newer.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java-native", "java-okhttp", "typescript", "openapi-typescript", "python"})
    void worksWithTheServiceAndWithANewerOne(String client) throws IOException, InterruptedException {
        Path log = Path.of("target/clients", client + ".log");
        int before = newer.added();

        Process program = new ProcessBuilder(
                        "sh", "src/clients/" + client + "/run.sh", service.address(), newer.address())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = program.waitFor(10, TimeUnit.MINUTES);
        program.destroyForcibly();

        String output = Files.readString(log);
        assertTrue(ended, output);
        assertEquals(0, program.exitValue(), output);
        assertTrue(output.contains("completed at " + service.address()), output);
        assertTrue(output.contains("completed at " + newer.address()), output);
        assertTrue(newer.added() > before);
    }
}
