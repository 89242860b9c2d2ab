package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Invalid statements and failures between statements, which are not faults of the database and roll back. */
@OnEveryEngine
class StoreMistakesTest {

    private final StoreOn on;
    private final StoredProfile first = AnyProfile.first("a");

    StoreMistakesTest(Engine engine) {
        on = StoreOn.emptied(engine);
        on.store.create(first);
    }

    @Test
    void reportsInvalidStatementAsInternal() {
        assertThrows(IllegalStateException.class, () -> on.database.read(sql -> sql.update("SELEC 1")));
        assertThrows(IllegalStateException.class, () -> on.database.read(sql -> sql.update("SELECT a FROM b")));
        assertThrows(IllegalStateException.class, () -> on.database.write(sql -> sql.update("SELEC 1")));
        assertThrows(IllegalStateException.class, () -> on.store.create(first));
        assertThrows(
                IllegalStateException.class,
                () -> on.database.write(sql -> sql.update("INSERT INTO heartbeats VALUES (2, NULL)")));

        assertEquals(List.of(first), on.store.list(ProfileFilter.ALL, null, 10));
    }

    @Test
    void rollsBackAfterInvalidStatement() {
        assertThrows(
                IllegalStateException.class,
                () -> on.database.write(sql -> {
                    sql.update("DELETE FROM profiles");
                    throw new IllegalStateException();
                }));

        assertEquals(List.of(first), on.store.list(ProfileFilter.ALL, null, 10));
    }

    @Test
    void rollsBackAfterError() {
        assertThrows(
                StackOverflowError.class,
                () -> on.database.write(sql -> {
                    sql.update("DELETE FROM profiles");
                    throw new StackOverflowError();
                }));

        assertEquals(List.of(first), on.store.list(ProfileFilter.ALL, null, 10));
    }
}
