package dev.frameworkadvisor.api.profiles;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.profiles.fixtures.KillUnderLoad;
import dev.frameworkadvisor.api.profiles.fixtures.Ledger;
import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.store.fixtures.Engine;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The service is killed repeatedly while it writes, and restarted on the same database. */
@Tag("full")
class KilledServiceIT {

    private static final int ROUNDS = 10;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keepsEveryAcknowledgedWriteAndNoHalfOfAnother(Engine engine)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, String> settings = engine.choice(engine.empty());
        Ledger ledger = new Ledger();
        for (int round = 0; round < ROUNDS; round++) {
            try (ServiceProcess service = ServiceProcess.start(settings)) {
                ledger.assertKeptBy(service);
                KillUnderLoad.run(service, ledger, "round " + round, service::close);
            }
        }
        try (ServiceProcess service = ServiceProcess.start(settings)) {
            ledger.assertKeptBy(service);
        }
        assertTrue(ledger.acknowledged() >= ROUNDS * KillUnderLoad.WRITES);
    }
}
