package dev.frameworkadvisor.store;

import static dev.frameworkadvisor.store.fixtures.Unavailability.assertUnavailable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.PoolingDataSource;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that are unsuitable, or suitable in part. */
class PostgresqlInspectionTest {

    private final StoreOn on = StoreOn.empty(Engine.POSTGRESQL);

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void rejectsOtherEncodings() {
        String url = Engine.POSTGRESQL.nowhere();
        on.execute("CREATE DATABASE " + url.replaceAll("^.*/|[?].*$", "")
                + " ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        try (StoreOn latin = StoreOn.at(Engine.POSTGRESQL, url, 2)) {
            UnusableDatabaseException rejection = assertThrows(UnusableDatabaseException.class, latin.database::open);
            assertTrue(rejection.getMessage().contains("encoding LATIN1"), rejection.getMessage());
        }
    }

    @Test
    void respondsWith503WithoutPrivilege() {
        on.store.create(AnyProfile.first("a"));
        on.execute("CREATE ROLE reader LOGIN", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        try (StoreOn reader = StoreOn.at(Engine.POSTGRESQL, on.url.replace("user=postgres", "user=reader"), 2)) {
            reader.database.open();

            assertUnavailable(Duration.ofSeconds(4), () -> reader.store.create(AnyProfile.first("b")));
            assertEquals(Optional.of(AnyProfile.first("a")), reader.store.find("a"));
        } finally {
            on.execute("DROP OWNED BY reader", "DROP ROLE reader");
        }
    }

    @Test
    void rejectsSharedSessions() throws SQLException {
        Postgresql product = new Postgresql();
        try (Connection session = on.pool.getConnection()) {
            UnusableDatabaseException rejection = assertThrows(
                    UnusableDatabaseException.class, () -> product.inspect(new PoolingDataSource(() -> session)));
            assertTrue(rejection.getMessage().contains("pool_mode = session"), rejection.getMessage());
        }
    }

    @Test
    void acceptsPoolerInSessionMode() {
        assertDoesNotThrow(() -> new Postgresql().inspect(new PoolingDataSource(on.pool::getConnection)));
    }

    @Test
    void rejectsPoolerWithoutStartupOptions() {
        PoolingDataSource pooler = new PoolingDataSource(() -> {
            throw new SQLException("FATAL: unsupported startup parameter: options", "08P01");
        });
        UnusableDatabaseException rejection =
                assertThrows(UnusableDatabaseException.class, () -> new Postgresql().inspect(pooler));
        assertTrue(rejection.getMessage().contains("ignore_startup_parameters"), rejection.getMessage());
    }
}
