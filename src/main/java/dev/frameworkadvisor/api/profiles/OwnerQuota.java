package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.http.access.AccessSettings;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits the number of stored profiles of an owner, so that one cannot fill the disk. */
@Singleton
class OwnerQuota {

    private static final int DEFAULT = 10_000;

    private final ProfileStore store;
    private final int most;

    OwnerQuota(
            ProfileStore store,
            AccessSettings access,
            @ConfigProperty(name = "advisor.limits.profiles-per-owner") Optional<Integer> most) {
        this.store = store;
        this.most = access.isOpen() ? 0 : most.orElse(DEFAULT);
    }

    /**
     * Requires that the caller may store another profile. Concurrent requests can exceed the limit by their number.
     *
     * @throws ProblemException if the caller has as many as allowed
     */
    void require(Caller caller) {
        String owner = caller.subject();
        if (most > 0 && owner != null && store.owned(owner) >= most) {
            throw new ProblemException(
                    ProblemType.QUOTA_EXCEEDED,
                    "The owner has " + most + " stored profiles, the most that it may have. Delete some first.");
        }
    }
}
