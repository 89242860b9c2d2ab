package dev.frameworkadvisor.store;

import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** Explains why tables cannot be migrated, without the advice of Flyway, which would make the tables unusable. */
final class SchemaErrors {

    private SchemaErrors() {}

    static UnusableDatabaseException unusable(FlywayException failure) {
        if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new UnusableDatabaseException("The database contains tables that this service has not created."
                    + " Select an empty database for it.");
        }
        if (SqlErrors.isForbidden(failure)) {
            return new UnusableDatabaseException(
                    "The user of the database must be allowed to create and change tables: "
                            + SqlErrors.reason(failure));
        }
        return new UnusableDatabaseException("The tables of the database differ from those of this release and of older"
                + " ones. Restore a backup, or select another database. " + withoutAdvice(failure));
    }

    private static String withoutAdvice(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> !line.matches("(?i).*(baseline|repair|https?://).*"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
