package dev.frameworkadvisor;

import dev.frameworkadvisor.cli.Cli;
import dev.frameworkadvisor.knowledge.loading.KnowledgePreloader;
import dev.frameworkadvisor.verdict.VerdictInvariants;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import java.util.List;
import java.util.logging.LogManager;

/** Starts the service, or runs a command. */
@QuarkusMain
public final class Application {

    /** Command that starts the service, as no argument does. */
    private static final String SERVE = "serve";

    /** Command-line argument of the training run; the Dockerfile and the build pass it. */
    private static final String TRAINING_RUN = "train";

    private Application() {}

    /**
     * Runs the command that the first argument names, without Quarkus. Starts the service if it names no command.
     *
     * @param arguments a command with its arguments; {@value #TRAINING_RUN} for a {@link ClassArchiveTraining} run; options
     *     only are those of the service and are ignored
     */
    public static void main(String... arguments) {
        String command = arguments.length == 0 ? SERVE : arguments[0];
        if (!command.equals(SERVE) && !command.equals(TRAINING_RUN) && Cli.isCommand(arguments)) {
            System.exit(Cli.run(arguments));
        }
        serve(arguments);
    }

    /** Starts Quarkus while another thread loads the knowledge. */
    private static void serve(String... arguments) {
        // Initialize logging before the second thread starts: concurrent initialization can deadlock.
        LogManager.getLogManager();
        // Vert.x would reject an invalid URI without a body; RequestLimits and ExchangeTracker return a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        // Hide the contract from the OpenAPI extension, which would parse it at start; ContractResource serves it.
        OpenApiConstants.classLoader = new ClassLoader(null) {};
        KnowledgePreloader.begin(VerdictInvariants.STAGES);
        Quarkus.run(List.of(arguments).contains(TRAINING_RUN) ? ClassArchiveTraining.class : null, arguments);
    }
}
