package dev.frameworkadvisor.store;

import dev.frameworkadvisor.access.AuditLog;
import dev.frameworkadvisor.access.AuditStore;
import dev.frameworkadvisor.access.KeyStore;
import dev.frameworkadvisor.metrics.StoreMetrics;
import dev.frameworkadvisor.portfolio.ProfileStore;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Creates the store that the configuration selects. */
@Singleton
class StoreProducer {

    private static final String ADDRESS = "quarkus.datasource.jdbc.url";

    private final String store;
    private final Optional<String> address;
    private final Path file;
    private @Nullable SqliteLock lock;
    private CompletableFuture<Void> opening = CompletableFuture.completedFuture(null);

    StoreProducer(
            @ConfigProperty(name = "advisor.store") String store,
            @ConfigProperty(name = "advisor.sqlite.file") String file,
            @ConfigProperty(name = ADDRESS) Optional<String> address) {
        this.store = store;
        this.address = address;
        this.file = SqliteLock.requirePath(file);
    }

    @Produces
    @Singleton
    Database database(
            Instance<AgroalDataSource> postgresql,
            Instance<Flyway> postgresqlFlyway,
            @DataSource("sqlite") Instance<AgroalDataSource> sqlite,
            @FlywayDataSource("sqlite") Instance<Flyway> sqliteFlyway,
            StoreMetrics metrics) {
        return switch (store) {
            case "sqlite" -> database(sqlite.get(), sqliteFlyway.get(), new Sqlite(file), metrics);
            case "postgresql" -> {
                requireAddress();
                yield database(postgresql.get(), postgresqlFlyway.get(), new Postgresql(), metrics);
            }
            default ->
                throw new ConfigurationException("advisor.store must be sqlite or postgresql, not \"" + store + "\".");
        };
    }

    private static Database database(
            AgroalDataSource pool, Flyway flyway, DatabaseProduct product, StoreMetrics metrics) {
        metrics.connections("active", () -> Math.toIntExact(pool.getMetrics().activeCount()));
        metrics.connections("available", () -> Math.toIntExact(pool.getMetrics().availableCount()));
        metrics.connections("awaited", () -> Math.toIntExact(pool.getMetrics().awaitingCount()));
        return new Database(pool, flyway, product, metrics);
    }

    @Produces
    @Singleton
    AuditTrail trail(AuditLog log, Clock clock) {
        return new AuditTrail(log, clock);
    }

    @Produces
    @Singleton
    ProfileStore store(Database database, AuditTrail trail) {
        return new SqlProfileStore(database, trail);
    }

    @Produces
    @Singleton
    KeyStore keys(Database database, AuditTrail trail) {
        return new SqlKeyStore(database, trail);
    }

    @Produces
    @Singleton
    AuditStore audit(Database database) {
        return new AuditRows(database);
    }

    @Produces
    @Singleton
    WriteProbe writeProbe(Database database, Clock clock) {
        return new WriteProbe(database, clock, System::nanoTime);
    }

    void close(@Disposes WriteProbe probe) {
        probe.close();
    }

    /**
     * Migrates in parallel with the rest of the start, but only after the checks of knowledge and port: a running
     * older release could not use tables that a failed start has migrated.
     */
    void begin(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent start,
            Database database,
            ListenAddress listen) {
        listen.requireFree();
        if (store.equals("sqlite")) {
            reserveFile();
        }
        opening = CompletableFuture.runAsync(database::open, work -> new Thread(work, "store-opening").start());
    }

    /** An unavailable store does not prevent the start; an unusable one does. */
    void finish(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) {
        try {
            opening.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UnusableDatabaseException) {
                throw new ConfigurationException(failed.getCause().getMessage());
            }
            throw failed;
        }
    }

    /** Releases the lock, because development mode and tests start again in the same process. */
    void release(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent stop) throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    private void requireAddress() {
        if (address.isEmpty()) {
            throw new ConfigurationException("advisor.store is postgresql, so " + ADDRESS
                    + " must be the address of the database, such as jdbc:postgresql://host:5432/advisor.");
        }
    }

    private void reserveFile() {
        try {
            lock = SqliteLock.acquire(file);
        } catch (UnusableDatabaseException taken) {
            throw new ConfigurationException(taken.getMessage());
        }
    }
}
