package dev.frameworkadvisor;

import dev.frameworkadvisor.cli.Cli;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/**
 * A training run for class data sharing: the service starts, sends itself a few requests, and exits. The build lets the
 * JVM archive the classes that were loaded, which makes later starts faster.
 */
@Singleton
final class ClassArchiveTraining implements QuarkusApplication {

    /** Timeout in milliseconds, long enough for an emulated machine. */
    private static final int TIMEOUT = 60_000;

    private final HttpServer server;

    ClassArchiveTraining(HttpServer server) {
        this.server = server;
    }

    /**
     * Sends requests that do not change stored data, and runs a command.
     *
     * @return the exit code of the command, 0
     * @throws IOException if a response is an error or takes longer than a minute
     */
    @Override
    public int run(String... arguments) throws IOException {
        read(to("/q/health/ready"));
        read(to("/api/v1/criteria"));
        read(to("/api/v1/profiles"));
        HttpURLConnection verdict = to("/api/v1/verdicts");
        verdict.setDoOutput(true);
        verdict.setRequestProperty("Content-Type", "application/json");
        verdict.getOutputStream().write("{\"answers\": {}}".getBytes(StandardCharsets.US_ASCII));
        read(verdict);
        return command();
    }

    /** Runs the command that pipelines run. */
    private static int command() {
        byte[] profile = "{\"answers\": {}, \"declared\": \"DJANGO\"}".getBytes(StandardCharsets.US_ASCII);
        return Cli.run(
                new ByteArrayInputStream(profile),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                "check",
                "-");
    }

    private HttpURLConnection to(String path) throws IOException {
        HttpURLConnection request = (HttpURLConnection)
                server.getLocalBaseUri().resolve(path).toURL().openConnection();
        request.setConnectTimeout(TIMEOUT);
        request.setReadTimeout(TIMEOUT);
        request.setRequestProperty("Accept", "application/json");
        return request;
    }

    private static void read(HttpURLConnection request) throws IOException {
        try (InputStream response = request.getInputStream()) {
            response.readAllBytes();
        }
    }
}
