package dev.frameworkadvisor;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/**
 * A start that ends by itself once the service has answered. The build has the virtual machine archive the classes that it
 * met on the way, and the starts that follow need not load them anew.
 */
@Singleton
final class ClassArchiveTraining implements QuarkusApplication {

    /** In milliseconds; long enough for a machine that is emulated. */
    private static final int LONGEST_WAIT = 60_000;

    private final HttpServer server;

    ClassArchiveTraining(HttpServer server) {
        this.server = server;
    }

    /**
     * Asks what does not change what is stored.
     *
     * @return 0
     * @throws IOException if an answer is an error, or does not come within a minute
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
        return 0;
    }

    private HttpURLConnection to(String path) throws IOException {
        HttpURLConnection request = (HttpURLConnection)
                server.getLocalBaseUri().resolve(path).toURL().openConnection();
        request.setConnectTimeout(LONGEST_WAIT);
        request.setReadTimeout(LONGEST_WAIT);
        request.setRequestProperty("Accept", "application/json");
        return request;
    }

    private static void read(HttpURLConnection request) throws IOException {
        try (InputStream answer = request.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
