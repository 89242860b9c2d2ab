package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.store.fixtures.Engine;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** The same on PostgreSQL, which has no place for U+0000 in a text. */
@QuarkusTest
@TestProfile(StrangeIdOnPostgresqlTest.OnPostgresql.class)
class StrangeIdOnPostgresqlTest extends StrangeIdApiTest {

    /** Profiles are kept in an empty database on a server that runs for the tests. */
    public static final class OnPostgresql implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Engine.POSTGRESQL.choice(Engine.POSTGRESQL.empty());
        }
    }
}
