package dev.frameworkadvisor.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Persistent storage of access keys. Every method throws a {@link dev.frameworkadvisor.problem.ProblemException} of type
 * {@code STORE_UNAVAILABLE} if the database cannot be used.
 */
public interface KeyStore {

    /**
     * Stores a key.
     *
     * @param hash the hash of its text
     */
    void create(AccessKey key, String hash, Author author);

    /** Returns the key with this hash. Its cost does not depend on the number of keys. */
    Optional<AccessKey> find(String hash);

    /**
     * Returns keys, the newest first.
     *
     * @param before exclusive upper bound of the id; null for none
     */
    List<AccessKey> list(@Nullable String before, int limit);

    /** Removes a key; returns false if there is none with this id. */
    boolean delete(String id, Author author);

    /** Records the day of the last use. */
    void use(String id, LocalDate day);
}
