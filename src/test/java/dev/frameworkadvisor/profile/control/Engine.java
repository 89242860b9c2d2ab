package dev.frameworkadvisor.profile.control;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The databases that a store can be kept in, used with the settings of the service. */
public enum Engine {
    SQLITE("sqlite", 1) {
        @Override
        String nowhere() {
            try {
                return at(Files.createTempDirectory("store").resolve("data").resolve("advisor.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void makeRoomFor(String url) {
            try {
                Files.createDirectory(Path.of(file(url)).getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> choice(String url) {
            return Map.of("advisor.sqlite.file", file(url));
        }

        private String file(String url) {
            return url.replaceAll("^jdbc:sqlite:|[?].*$", "");
        }

        @Override
        public Properties properties() {
            return new Properties();
        }
    },

    POSTGRESQL("postgresql", Integer.MAX_VALUE) {
        @Override
        String nowhere() {
            return Server.RUNNING.getJdbcUrl("postgres", "store" + Server.DATABASES.incrementAndGet());
        }

        @Override
        void makeRoomFor(String url) {
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
                String name = url.replaceAll("^.*/|[?].*$", "");
                connection.createStatement().execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Map<String, String> choice(String url) {
            return Map.of("advisor.store", "postgresql", "quarkus.datasource.jdbc.url", url);
        }

        @Override
        public Properties properties() {
            String prefix = "quarkus.datasource.jdbc.additional-jdbc-properties.";
            Properties properties = new Properties();
            properties.putAll(SETTINGS.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(prefix))
                    .collect(Collectors.toMap(name -> name.substring(prefix.length()), SETTINGS::getProperty)));
            return properties;
        }
    };

    private static final Properties SETTINGS = settings();

    private final String migrations;
    private final int writers;

    Engine(String migrations, int writers) {
        this.migrations = migrations;
        this.writers = writers;
    }

    /** One server for all tests; it stops with them. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();
        static final AtomicInteger DATABASES = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of a database in that file. */
    String at(Path file) {
        return SETTINGS.getProperty("quarkus.datasource.sqlite.jdbc.url")
                .replace("${advisor.sqlite.file}", file.toString());
    }

    /** The address of a database that is not there. */
    abstract String nowhere();

    /** Makes an empty database at that address. */
    abstract void makeRoomFor(String url);

    /** What every connection is opened with. */
    public abstract Properties properties();

    /** How a service is told to use the database at that address. */
    public abstract Map<String, String> choice(String url);

    /** The address of a new, empty database. */
    public String empty() {
        String url = nowhere();
        makeRoomFor(url);
        return url;
    }

    String migrations() {
        return "db/migration/" + migrations;
    }

    int writers() {
        return writers;
    }

    private static Properties settings() {
        try (InputStream file = Engine.class.getResourceAsStream("/application.properties")) {
            Properties settings = new Properties();
            settings.load(file);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
