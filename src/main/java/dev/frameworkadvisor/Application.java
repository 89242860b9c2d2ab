package dev.frameworkadvisor;

import dev.frameworkadvisor.knowledge.loading.KnowledgePreloader;
import dev.frameworkadvisor.verdict.VerdictInvariants;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import java.util.List;
import java.util.logging.LogManager;

/** Starts the service. */
@QuarkusMain
public final class Application {

    private static final String REHEARSE = "rehearse";

    private Application() {}

    /**
     * Quarkus starts while the knowledge is read.
     *
     * @param arguments {@value #REHEARSE} for a start that ends by itself; others mean nothing here
     */
    public static void main(String... arguments) {
        // Two threads that come to set up the log at the same time wait for each other for ever.
        LogManager.getLogManager();
        // What is no URI, or cannot be read, would be refused without a body: RequestGate and UnreadableRequests do it.
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        // Without its document the extension has nothing to parse at start; ContractResource serves the same bytes.
        OpenApiConstants.classLoader = new ClassLoader(null) {};
        KnowledgePreloader.begin(VerdictInvariants.STAGES);
        Quarkus.run(List.of(arguments).contains(REHEARSE) ? ClassArchiveTraining.class : null, arguments);
    }
}
