package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Stores the profiles whose ids the examples of the contract contain, so that every example can be executed. Runs at
 * start if {@code advisor.demo} is {@code true}, and skips profiles that exist.
 */
@Singleton
class DemonstrationProfiles {

    /** One profile to read and change, and one to delete. */
    static final List<String> IDS =
            List.of("018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f", "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8ea0");

    private static final Logger LOG = Logger.getLogger(DemonstrationProfiles.class);

    /** Names a shipped knowledge version, because the current one may be an operator's with other criteria. */
    private static final byte[] PROFILE = """
            {
              "name": "Demonstration: seat planner",
              "knowledge": "2.1.0",
              "answers": {
                "project-scope": "medium", "application-type": "single-page-app",
                "team-size": "small", "stage": "first-release"
              }
            }
            """.getBytes(StandardCharsets.UTF_8);

    private final boolean enabled;
    private final ProfileService profiles;
    private final ProfileRequests requests;
    private final ProfileStore store;

    DemonstrationProfiles(
            @ConfigProperty(name = "advisor.demo") boolean enabled,
            ProfileService profiles,
            ProfileRequests requests,
            ProfileStore store) {
        this.enabled = enabled;
        this.profiles = profiles;
        this.requests = requests;
        this.store = store;
    }

    /** Runs after the store is open. A failure does not stop the start, because the service works without them. */
    void store(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 1) StartupEvent start) {
        if (enabled) {
            try {
                IDS.forEach(this::storeIfAbsent);
            } catch (ProblemException e) {
                LOG.warnf("Demonstration profiles not stored: reason=\"%s\"", e.getMessage());
            }
        }
    }

    private void storeIfAbsent(String id) {
        if (store.find(id).isEmpty()) {
            store.lastRevision(id).ifPresent(deleted -> store.purge(id, deleted));
            StoredProfile first = profiles.first(requests.fromBody(PROFILE).profile());
            store.create(new StoredProfile(
                    id, first.revision(), first.createdAt(), first.updatedAt(), first.profile(), first.decision()));
        }
    }
}
