package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where profiles are kept. What a method has written is on the disk when it returns, all of it or nothing.
 *
 * <p>Every method throws a {@link ProblemException} of type {@code STORE_UNAVAILABLE} where the database does not answer
 * in time, or cannot be read or written.
 */
public interface ProfileStore {

    /** Keeps a new profile: its first revision. */
    void create(StoredProfile first);

    /**
     * The same, unless the key has been used within {@link IdempotencyRecord#KEPT}; of several at the same time, one creates.
     *
     * @return the first answer under that key; empty where this is the first
     * @throws ProblemException of type {@code IDEMPOTENCY_KEY_IN_USE} where another request is still using the key
     */
    Optional<IdempotencyRecord> create(StoredProfile first, IdempotencyRecord answer);

    /** The first answer under that key, if it was given after that instant. */
    Optional<IdempotencyRecord> firstAnswer(String key, Instant after);

    /** The latest revision, unless the profile is deleted. */
    Optional<StoredProfile> find(String id);

    /** That revision, unless the profile is deleted. */
    Optional<StoredProfile> find(String id, int revision);

    /**
     * Revisions of a profile that is not deleted, the latest first.
     *
     * @param before only those with a lower number
     */
    List<StoredProfile> revisions(String id, int before, int limit);

    /**
     * Latest revisions, of the youngest profile first.
     *
     * @param before only those whose id is lower; null for all
     */
    List<StoredProfile> list(ProfileFilter filter, @Nullable String before, int limit);

    /** The number of profiles that match the filter, without those that are deleted. */
    long count(ProfileFilter filter);

    /**
     * Appends a revision.
     *
     * @return false, having done nothing, unless the profile is there and its latest revision is the one before
     */
    boolean append(StoredProfile next);

    /**
     * Hides a profile from everything but {@link #purge}.
     *
     * @return false, having done nothing, unless the profile is there at that revision
     */
    boolean delete(String id, int revision, Instant at);

    /** The latest revision's number, of a deleted profile too. */
    Optional<Integer> lastRevision(String id);

    /**
     * Removes a profile with all its revisions, deleted or not, and what was answered when it was created.
     *
     * @return false, having done nothing, unless the profile's latest revision is that one
     */
    boolean purge(String id, int revision);

    /** How many profiles have each verdict at each level by each knowledge version, those that are deleted aside. */
    List<Count> counts();
}
