package dev.frameworkadvisor.store;

import static dev.frameworkadvisor.store.fixtures.Unavailability.assertUnavailable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Start on a database that cannot be written, whose content can still be read. */
@OnEveryEngine
class StoreStartTest {

    private final Engine engine;

    StoreStartTest(Engine engine) {
        this.engine = engine;
    }

    private void assertReadsOnly(StoreOn on, String url) {
        try (StoreOn restarted = StoreOn.at(engine, url, 2)) {
            restarted.database.open();

            assertEquals(Optional.of(AnyProfile.first("a")), restarted.store.find("a"));
            assertUnavailable(
                    Duration.ofSeconds(4), () -> restarted.store.create(AnyProfile.first("b", "fill ".repeat(20_000))));
        }
        assertEquals(Optional.empty(), on.store.find("b"));
    }

    @Test
    void readsFromReadOnlyDatabase() {
        try (StoreOn on = StoreOn.empty(engine)) {
            on.store.create(AnyProfile.first("a"));
            if (engine == Engine.SQLITE) {
                assertReadsOnly(on, on.url.replace("?", "?open_mode=1&"));
            } else {
                String name = on.url.replaceAll("^.*/|[?].*$", "");
                on.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
                assertReadsOnly(on, on.url);
            }
        }
    }

    @Test
    void readsFromFullDatabase() {
        try (StoreOn on = StoreOn.empty(engine)) {
            on.store.create(AnyProfile.first("a"));
            if (engine == Engine.SQLITE) {
                assertReadsOnly(on, on.url.replace("?", "?max_page_count=1&"));
            } else {
                on.execute(
                        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
                                + " $$ BEGIN RAISE 'no space left' USING ERRCODE = '53100'; END $$",
                        "CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON profiles EXECUTE FUNCTION full_disk()",
                        "CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON flyway_schema_history"
                                + " EXECUTE FUNCTION full_disk()");
                assertReadsOnly(on, on.url);
            }
        }
    }
}
