package dev.frameworkadvisor;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.validation.ValidationReports;
import dev.frameworkadvisor.validation.loading.ProjectLoader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Produces the validation of all knowledge versions, and computes it while the service starts. */
class ValidationProducer {

    @Produces
    @Singleton
    ValidationReports validations(KnowledgeBase base) {
        return new ValidationReports(base, () -> ProjectLoader.load(ProjectLoader.shipped(), base));
    }

    /** Computes in the background, because a start must not wait for it; a request that comes earlier waits for the rest. */
    void compute(@Observes StartupEvent started, ValidationReports validations) {
        Thread thread = new Thread(validations::computeAll, "validation");
        thread.setDaemon(true);
        thread.start();
    }
}
