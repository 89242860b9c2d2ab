package dev.frameworkadvisor;

import dev.frameworkadvisor.knowledge.control.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.control.KnowledgeLoader;
import dev.frameworkadvisor.verdict.control.BiasInvariants;
import dev.frameworkadvisor.verdict.control.ExampleInvariant;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.logging.LogManager;

/** Starts the service. */
@QuarkusMain
public final class Application {

    private Application() {}

    /**
     * Reads the shipped knowledge on a thread of its own while the service starts: most of the first reading is loading
     * classes, and the second core would wait meanwhile. What counts is the reading that follows, with all checks.
     */
    public static void main(String... arguments) {
        // Two threads that come to set up the log at the same time wait for each other for ever.
        LogManager.getLogManager();
        Thread reader = new Thread(
                () -> new KnowledgeLoader(List.of(new ExampleInvariant(), new BiasInvariants()))
                        .load(List.of(KnowledgeFolder.shipped())),
                "first-reading");
        reader.setDaemon(true);
        reader.start();
        Quarkus.run(arguments);
    }
}
