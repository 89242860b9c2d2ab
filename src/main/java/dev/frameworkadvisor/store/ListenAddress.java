package dev.frameworkadvisor.store;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Address of the HTTP server. Quarkus binds it only after the tables are migrated, so it is checked before. */
@Singleton
class ListenAddress {

    private final String host;
    private final int port;

    ListenAddress(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * Checks that the port is free.
     *
     * @throws ConfigurationException if another process uses the port, so that the start would fail later
     */
    void requireFree() {
        if (LaunchMode.current() == LaunchMode.NORMAL && port != 0) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(host, port));
            } catch (IOException taken) {
                throw new ConfigurationException("The service cannot listen on " + host + ":" + port + ": "
                        + taken.getMessage() + ". Select another port with quarkus.http.port.");
            }
        }
    }
}
