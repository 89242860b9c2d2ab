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
 * The stored profiles whose ids the examples of the contract contain, so that every operation can be tried as it is shown.
 * They are stored at start if {@code advisor.demo} is {@code true}, and only those that do not exist.
 */
@Singleton
class DemonstrationProfiles {

    /** To read and to change, and to delete. */
    static final List<String> IDS =
            List.of("018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f", "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8ea0");

    private static final Logger LOG = Logger.getLogger(DemonstrationProfiles.class);

    /** It names a shipped knowledge version: the current one may be an operator's own, with other criteria. */
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

    private final boolean wanted;
    private final ProfileService profiles;
    private final ProfileRequests requests;
    private final ProfileStore store;

    DemonstrationProfiles(
            @ConfigProperty(name = "advisor.demo") boolean wanted,
            ProfileService profiles,
            ProfileRequests requests,
            ProfileStore store) {
        this.wanted = wanted;
        this.profiles = profiles;
        this.requests = requests;
        this.store = store;
    }

    /** After the store is open. Without them the service is complete, so a failure does not stop the start. */
    void store(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 1) StartupEvent start) {
        if (wanted) {
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
