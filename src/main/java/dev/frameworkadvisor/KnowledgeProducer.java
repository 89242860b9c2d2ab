package dev.frameworkadvisor;

import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.loading.FaultyKnowledgeException;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.knowledge.loading.KnowledgePreloader;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the knowledge base once, before all other startup beans. If it has faults, the service does not start. */
class KnowledgeProducer {

    @Startup(Interceptor.Priority.PLATFORM_BEFORE)
    @Produces
    @Singleton
    KnowledgeBase load(
            List<List<Invariant>> stages,
            @ConfigProperty(name = "advisor.knowledge.directory") Optional<Path> directory) {
        List<KnowledgeFolder> folders = new ArrayList<>(List.of(KnowledgeFolder.shipped()));
        directory.map(KnowledgeFolder::at).ifPresent(folders::add);
        try {
            Optional<KnowledgeBase> shipped = directory.isEmpty() ? KnowledgePreloader.result() : Optional.empty();
            return shipped.orElseGet(() -> new KnowledgeLoader(stages).load(folders));
        } catch (FaultyKnowledgeException faulty) {
            String added = directory
                    .map(path -> "\n(Additional versions were read from " + path + ".)")
                    .orElse("");
            throw new ConfigurationException(faulty.getMessage() + added);
        }
    }
}
