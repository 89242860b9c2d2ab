package dev.frameworkadvisor.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jboss.logging.Logger;

/** Tables of the store, migrated as soon as their database can be reached. */
final class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Flyway flyway;
    private final DatabaseProduct product;
    private final AtomicLong nextAttempt = new AtomicLong(Long.MIN_VALUE);
    private volatile boolean upToDate;

    Schema(DataSource dataSource, Flyway flyway, DatabaseProduct product) {
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.product = product;
    }

    boolean isUpToDate() {
        return upToDate;
    }

    /**
     * Applies missing migrations, unless the database is unavailable. Of several concurrent replicas, one applies them.
     * Flyway must be configured not to ignore migrations of newer releases.
     *
     * @throws UnusableDatabaseException if the tables were not created by this release or an older one, or
     *     the database is damaged or not suitable
     */
    void migrate() {
        try {
            product.inspect(dataSource);
            flyway.migrate();
            product.opened();
            upToDate = true;
        } catch (SQLException unavailable) {
            LOG.warnf("Database not opened yet: reason=\"%s\"", SqlErrors.reason(unavailable));
        } catch (FlywayException failure) {
            if (SqlErrors.isOurs(failure) || SqlErrors.isForbidden(failure)) {
                rejectNewer();
                throw SchemaErrors.unusable(failure);
            }
            LOG.warnf("Database not opened yet: reason=\"%s\"", SqlErrors.reason(failure));
        }
    }

    /**
     * Does nothing if the tables are up to date. Otherwise one request each second tries; the others fail immediately.
     */
    void require() {
        if (!upToDate && isTime()) {
            try {
                migrate();
            } catch (UnusableDatabaseException rejection) {
                throw SqlErrors.unavailable(SqlErrors.reason(rejection));
            }
        }
        if (!upToDate) {
            throw SqlErrors.unavailable("it has not been opened yet");
        }
    }

    private boolean isTime() {
        long now = System.nanoTime();
        long next = nextAttempt.get();
        return (next == Long.MIN_VALUE || now - next >= 0)
                && nextAttempt.compareAndSet(next, now + BETWEEN_ATTEMPTS.toNanos());
    }

    private void rejectNewer() {
        Arrays.stream(flyway.info().all())
                .filter(Schema::isNewer)
                .map(migration -> migration.getVersion().toString())
                .findFirst()
                .ifPresent(version -> {
                    throw new NewerSchemaException(version);
                });
    }

    private static boolean isNewer(MigrationInfo migration) {
        MigrationState state = migration.getState();
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
