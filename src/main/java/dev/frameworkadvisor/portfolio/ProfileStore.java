package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Persistent storage of profiles. Writes are atomic and durable when a method returns.
 *
 * <p>Every method throws a {@link ProblemException} of type {@code STORE_UNAVAILABLE} if the database does not respond
 * in time, or cannot be read or written.
 */
public interface ProfileStore {

    /** Stores the first revision of a new profile. */
    void create(StoredProfile first);

    /**
     * Stores the first revision of a new profile, unless the key has been used within {@link IdempotencyRecord#KEPT}. Of
     * several concurrent requests with one key, exactly one creates its profile.
     *
     * @return the record of the earlier request with the key; empty if this request is the first
     * @throws ProblemException of type {@code IDEMPOTENCY_KEY_IN_USE} if another request is still using the key
     */
    Optional<IdempotencyRecord> create(StoredProfile first, IdempotencyRecord answer);

    /** Returns the record of the first request with the key, if it is later than the instant. */
    Optional<IdempotencyRecord> firstResponse(String key, Instant after);

    /** Returns the latest revision; empty if the profile does not exist or is deleted. */
    Optional<StoredProfile> find(String id);

    /** Returns a revision; empty if it does not exist or the profile is deleted. */
    Optional<StoredProfile> find(String id, int revision);

    /**
     * Returns the revisions of a profile, the latest first; none if the profile is deleted.
     *
     * @param before exclusive upper bound of the revision number
     */
    List<StoredProfile> revisions(String id, int before, int limit);

    /**
     * Returns the latest revisions of profiles, the newest profile first.
     *
     * @param before exclusive upper bound of the id; null for none
     */
    List<StoredProfile> list(ProfileFilter filter, @Nullable String before, int limit);

    /** Returns the number of profiles that match the filter and are not deleted. */
    long count(ProfileFilter filter);

    /**
     * Appends a revision.
     *
     * @return false, without any change, unless the profile exists and its latest revision is the previous one
     */
    boolean append(StoredProfile next);

    /**
     * Marks a profile as deleted: only {@link #lastRevision} and {@link #purge} find it afterwards.
     *
     * @return false, without any change, unless the profile exists and this is its latest revision
     */
    boolean delete(String id, int revision, Instant at);

    /** Returns the number of the latest revision, also for a deleted profile. */
    Optional<Integer> lastRevision(String id);

    /**
     * Removes a profile, deleted or not, with all its revisions and the stored response to its creation.
     *
     * @return false, without any change, unless this is the latest revision of the profile
     */
    boolean purge(String id, int revision);

    /** Returns the number of profiles of an owner that are not deleted. */
    long owned(String owner);

    /**
     * Returns this store for the changes of an author, which records each change in the audit trail in the same
     * transaction.
     */
    ProfileStore by(Author author);

    /** Returns the numbers of profiles by verdict, level and knowledge version, without deleted profiles. */
    List<Count> counts();
}
