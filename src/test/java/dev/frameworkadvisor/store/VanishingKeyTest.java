package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.metrics.StoreMetrics;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A key that another replica with a fast clock deletes between the failed insert and the read. */
class VanishingKeyTest {

    private final StoreOn on = StoreOn.emptied(Engine.POSTGRESQL);

    private DataSource forgettingBeforeTheKeyIsRead() {
        return proxy(DataSource.class, on.pool, (method, arguments) -> {}, this::watched);
    }

    private Object watched(Object connection) {
        return proxy(
                Connection.class,
                connection,
                (method, arguments) -> {
                    if (method.equals("prepareStatement")
                            && arguments[0].toString().startsWith("SELECT * FROM idempotency_keys")) {
                        on.execute("DELETE FROM idempotency_keys");
                    }
                },
                result -> result);
    }

    private interface Before {
        void call(String method, Object[] arguments);
    }

    private interface Wrap {
        Object wrap(Object result);
    }

    private static <T> T proxy(Class<T> type, Object target, Before before, Wrap wrap) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    before.call(method.getName(), arguments);
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Connection ? wrap.wrap(result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Test
    void isReportedAsInUse() {
        Database database = new Database(
                forgettingBeforeTheKeyIsRead(),
                on.flyway,
                new Postgresql(),
                new StoreMetrics(new SimpleMeterRegistry()));
        database.open();
        ProfileStore store = new SqlProfileStore(database);
        StoredProfile first = AnyProfile.first("a");
        StoredProfile second = AnyProfile.first("b");
        store.create(first, AnyProfile.answer("key", first, AnyProfile.NOW));

        ProblemException problem = assertThrows(
                ProblemException.class, () -> store.create(second, AnyProfile.answer("key", second, AnyProfile.NOW)));

        assertEquals(ProblemType.IDEMPOTENCY_KEY_IN_USE, problem.type());
        assertEquals(Optional.empty(), store.find("b"));
        assertEquals(Optional.empty(), store.create(second, AnyProfile.answer("key", second, AnyProfile.NOW)));
    }
}
