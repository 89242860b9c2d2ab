package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.store.fixtures.Engine;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** Runs {@link StrangeIdApiTest} on PostgreSQL, which cannot store U+0000 in a text. */
@QuarkusTest
@TestProfile(StrangeIdOnPostgresqlTest.OnPostgresql.class)
class StrangeIdOnPostgresqlTest extends StrangeIdApiTest {

    /** Stores profiles in an empty database on the server of the tests. */
    public static final class OnPostgresql implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Engine.POSTGRESQL.choice(Engine.POSTGRESQL.empty());
        }
    }
}
