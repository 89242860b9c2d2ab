package dev.frameworkadvisor.profile.control;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of the store: brought up to date when the database is opened. */
final class Schema {

    private Schema() {}

    /**
     * Applies what is missing; of several replicas at the same time, one does.
     *
     * @throws NewerSchemaException if a newer release has changed the tables
     */
    static void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(Schema::isNewer)
                .map(migration -> migration.getVersion().toString())
                .findFirst()
                .ifPresent(version -> {
                    throw new NewerSchemaException(version);
                });
        flyway.migrate();
    }

    private static boolean isNewer(MigrationInfo migration) {
        MigrationState state = migration.getState();
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
