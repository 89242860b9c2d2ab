package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stored profiles that another knowledge version decides differently, block by block. Not thread-safe. */
final class PortfolioChanges {

    /** Profiles in memory at the same time; each block moves the progress bar. */
    private static final int SIZE = 100;

    /**
     * The result on some profiles.
     *
     * @param examined number of profiles so far
     * @param changes number of profiles with another verdict so far
     * @param unfit number of profiles that one of the versions cannot decide so far
     * @param changed those of this block, and those that cannot be decided
     * @param last whether all profiles are examined
     * @param failure why the next profiles cannot be read; null if they can
     */
    record Block(
            long examined,
            long changes,
            long unfit,
            List<ChangedProfile> changed,
            boolean last,
            @Nullable String failure) {}

    private final ProfileStore store;
    private final ReevaluationService decisions;
    private final @Nullable Knowledge older;
    private final Knowledge newer;
    private final long total;
    private List<StoredProfile> pending;
    private boolean ended;
    private @Nullable String failure;
    private long examined;
    private long changes;
    private long unfit;

    /**
     * Reads the first profiles.
     *
     * @param older the version to compare with; null for that of each stored decision
     * @throws ProblemException if the store is not available
     */
    PortfolioChanges(ProfileStore store, ReevaluationService decisions, @Nullable Knowledge older, Knowledge newer) {
        this.store = store;
        this.decisions = decisions;
        this.older = older;
        this.newer = newer;
        this.total = store.count(ProfileFilter.ALL);
        this.pending = store.list(ProfileFilter.ALL, null, SIZE);
    }

    /** Returns the number of profiles when the examination started. */
    long total() {
        return total;
    }

    boolean hasNext() {
        return !ended;
    }

    Block next() {
        List<StoredProfile> block = pending;
        List<ChangedProfile> changed = block.stream()
                .flatMap(stored -> ChangedProfile.of(stored, reevaluate(stored), newer).stream())
                .toList();
        examined += block.size();
        unfit += changed.stream().filter(ChangedProfile::unfit).count();
        changes += changed.stream().filter(profile -> !profile.unfit()).count();
        pending = block.size() < SIZE ? List.of() : after(block.get(SIZE - 1).id());
        ended = pending.isEmpty();
        return new Block(examined, changes, unfit, changed, ended && failure == null, failure);
    }

    private Reevaluation reevaluate(StoredProfile stored) {
        return older == null ? decisions.by(stored, newer) : decisions.between(stored, older, newer);
    }

    /** The start of the page is already sent, so a failure cannot become a problem response. */
    private List<StoredProfile> after(String id) {
        try {
            return store.list(ProfileFilter.ALL, id, SIZE);
        } catch (ProblemException unavailable) {
            failure = unavailable.detail();
            return List.of();
        }
    }
}
