package dev.frameworkadvisor.profile.boundary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Ends something in the middle of many writes. */
final class KillUnderLoad {

    /** What is to end. */
    interface Kill {
        void now() throws IOException;
    }

    /** How many are acknowledged before the end comes. */
    static final int WRITES = 60;

    private static final int WRITERS = 4;

    private KillUnderLoad() {}

    /** Returns once each writer has noticed. */
    static void run(ServiceProcess service, Ledger ledger, String round, Kill kill)
            throws IOException, InterruptedException, ExecutionException {
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
            kill.now();
            for (Future<Integer> writer : running) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }
}
