package dev.frameworkadvisor.profile.control;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;

/** What a replica of the service has: a pool of connections and the store behind it. */
final class StoreOn implements AutoCloseable {

    private static final Map<Engine, StoreOn> SHARED = new ConcurrentHashMap<>();

    final Engine engine;
    final String url;
    final Database database;
    final ProfileStore store;
    final AgroalDataSource pool;
    final Flyway flyway;

    private StoreOn(Engine engine, String url, int connections) {
        this.engine = engine;
        this.url = url;
        this.pool = pool(engine, url, connections);
        this.flyway = Flyway.configure()
                .dataSource(pool)
                .locations(engine.migrations())
                .ignoreMigrationPatterns(new String[0])
                .load();
        this.database = new Database(pool, flyway, engine.writers());
        this.store = new SqlProfileStore(database);
    }

    /** At an address where there may be no database; it is not opened. */
    static StoreOn at(Engine engine, String url, int connections) {
        return new StoreOn(engine, url, connections);
    }

    /** In a database that all tests share which leave it in order, opened and emptied. */
    static StoreOn emptied(Engine engine) {
        StoreOn shared = SHARED.computeIfAbsent(engine, StoreOn::empty);
        shared.execute("DELETE FROM idempotency_keys", "DELETE FROM profiles");
        return shared;
    }

    /** In an empty database of its own, opened. */
    static StoreOn empty(Engine engine) {
        return empty(engine, 8);
    }

    static StoreOn empty(Engine engine, int connections) {
        StoreOn opened = at(engine, engine.empty(), connections);
        opened.database.open();
        return opened;
    }

    /** Another replica on the same database, opened. */
    StoreOn opened() {
        StoreOn other = at(engine, url, 8);
        other.database.open();
        return other;
    }

    /** Goes around the store, by a connection of the same pool. */
    void execute(String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same by every connection that the pool can have. */
    void executeOnEach(String sql) {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int each = 0;
                    each < pool.getConfiguration().connectionPoolConfiguration().maxSize();
                    each++) {
                connections.add(pool.getConnection());
            }
            for (Connection connection : connections) {
                try (connection;
                        Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection outside of the pool, such as a colleague's who looks into the database. */
    Connection outsider() throws SQLException {
        return DriverManager.getConnection(url, engine.properties());
    }

    @Override
    public void close() {
        pool.close();
    }

    private static AgroalDataSource pool(Engine engine, String url, int connections) {
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(2))
                        .idleValidationTimeout(Duration.ofMillis(500))
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(url);
                            engine.properties()
                                    .forEach((name, value) -> factory.jdbcProperty(name.toString(), value.toString()));
                            return factory;
                        }));
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
