package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Loads the shipped knowledge on a thread of its own during startup, which uses a second core.
 */
public final class KnowledgePreloader {

    private static volatile @Nullable CompletableFuture<KnowledgeBase> pending;

    private KnowledgePreloader() {}

    /**
     * Starts loading in the background; {@link #result} reports faults.
     *
     * @param stages invariants of every version, as for {@link KnowledgeLoader}
     */
    public static void begin(List<List<Invariant>> stages) {
        pending = CompletableFuture.supplyAsync(
                () -> new KnowledgeLoader(stages).load(List.of(KnowledgeFolder.shipped())), KnowledgePreloader::run);
    }

    /**
     * Waits for the knowledge base and returns it; empty if {@link #begin} was not called.
     *
     * @throws FaultyKnowledgeException naming every fault of every file
     */
    public static Optional<KnowledgeBase> result() {
        CompletableFuture<KnowledgeBase> loading = pending;
        try {
            return loading == null ? Optional.empty() : Optional.of(loading.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof FaultyKnowledgeException faulty) {
                throw faulty;
            }
            throw failed;
        }
    }

    private static void run(Runnable reading) {
        Thread reader = new Thread(reading, "knowledge-preloader");
        reader.setDaemon(true);
        reader.start();
    }
}
