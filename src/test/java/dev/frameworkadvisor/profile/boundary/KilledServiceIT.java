package dev.frameworkadvisor.profile.boundary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.profile.control.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The service is killed while it writes, again and again, and started again on the same database. */
class KilledServiceIT {

    private static final int ROUNDS = 10;
    private static final int WRITERS = 4;
    private static final int WRITES = 60;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keepsEveryAcknowledgedWriteAndNoHalfOfAnother(Engine engine)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, String> settings = engine.choice(engine.empty());
        Ledger ledger = new Ledger();
        for (int round = 0; round < ROUNDS; round++) {
            try (ServiceProcess service = ServiceProcess.start(settings)) {
                ledger.assertKeptBy(service);
                writeUntilItIsKilled(service, ledger, "round " + round);
            }
        }
        try (ServiceProcess service = ServiceProcess.start(settings)) {
            ledger.assertKeptBy(service);
        }
        assertTrue(ledger.acknowledged() >= ROUNDS * WRITES);
    }

    private static void writeUntilItIsKilled(ServiceProcess service, Ledger ledger, String round)
            throws InterruptedException, ExecutionException {
        int enough = ledger.acknowledged() + WRITES;
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                running.add(writers.submit(new Writer(service, ledger, round + "/" + writer)));
            }
            while (ledger.acknowledged() < enough && running.stream().noneMatch(Future::isDone)) {
                Thread.sleep(1);
            }
            service.close();
            for (Future<Integer> writer : running) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }
}
