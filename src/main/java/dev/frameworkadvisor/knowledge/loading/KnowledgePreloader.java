package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shipped knowledge on a thread of its own while the service starts: the second core would wait meanwhile.
 */
public final class KnowledgePreloader {

    private static volatile @Nullable CompletableFuture<KnowledgeBase> begun;

    private KnowledgePreloader() {}

    /**
     * Starts to read in the background; {@link #result} reports faults.
     *
     * @param stages invariants of every version, as for {@link KnowledgeLoader}
     */
    public static void begin(List<List<Invariant>> stages) {
        begun = CompletableFuture.supplyAsync(
                () -> new KnowledgeLoader(stages).load(List.of(KnowledgeFolder.shipped())), KnowledgePreloader::run);
    }

    /**
     * What was read, once it is; empty if no reading was begun.
     *
     * @throws FaultyKnowledgeException naming every fault of every file
     */
    public static Optional<KnowledgeBase> result() {
        CompletableFuture<KnowledgeBase> reading = begun;
        try {
            return reading == null ? Optional.empty() : Optional.of(reading.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof FaultyKnowledgeException faulty) {
                throw faulty;
            }
            throw failed;
        }
    }

    private static void run(Runnable reading) {
        Thread reader = new Thread(reading, "early-reading");
        reader.setDaemon(true);
        reader.start();
    }
}
