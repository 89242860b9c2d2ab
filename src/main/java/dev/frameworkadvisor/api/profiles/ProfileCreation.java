package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.knowledge.Sha256;
import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Creates profiles, at most one for each idempotency key. */
@Singleton
class ProfileCreation {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final ProfileStore store;
    private final ProfileService profiles;
    private final ProfileRequests requests;
    private final StoredJson json;
    private final OwnerQuota quota;

    ProfileCreation(
            ProfileStore store, ProfileService profiles, ProfileRequests requests, StoredJson json, OwnerQuota quota) {
        this.quota = quota;
        this.store = store;
        this.profiles = profiles;
        this.requests = requests;
        this.json = json;
    }

    /**
     * Creates a profile, or returns the first response if the same body was sent with the same key.
     *
     * @param author the owner of the profile
     * @param keys the values of the {@code Idempotency-Key} headers
     * @param query the violations in the parameters of the request, which are reported too
     * @throws ProblemException if the body or the key is invalid, or the key was used with a different body
     */
    CreatedProfile create(Author author, List<String> keys, byte[] body, Violations query) {
        String sent = key(keys, query);
        if (sent == null) {
            StoredProfile first = first(author, body, query);
            store.by(author).create(first);
            return created(first);
        }
        String key = scoped(sent, author);
        String fingerprint = Sha256.hex(body);
        Instant expired = profiles.now().minus(IdempotencyRecord.KEPT);
        // Before the body is validated: it was valid when first sent, even if the knowledge has changed since.
        Optional<IdempotencyRecord> earlier = store.firstResponse(key, expired);
        if (earlier.isEmpty()) {
            return create(author, key, fingerprint, body, query);
        }
        query.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        return replay(earlier.get(), fingerprint);
    }

    private StoredProfile first(Author author, byte[] body, Violations query) {
        StoredProfile first = profiles.first(requests.fromBody(body, query).profile(), author);
        quota.require(author.caller());
        return first;
    }

    /** Separates the keys of owners: the response to a key must not reach another one. A key contains no space. */
    private static String scoped(String key, Author author) {
        String subject = author.caller().subject();
        return subject == null ? key : subject + ' ' + key;
    }

    private CreatedProfile create(Author author, String key, String fingerprint, byte[] body, Violations query) {
        StoredProfile first = first(author, body, query);
        CreatedProfile created = created(first);
        IdempotencyRecord response =
                new IdempotencyRecord(key, fingerprint, first.id(), first.createdAt(), created.body());
        return store.by(author)
                .create(first, response)
                .map(faster -> replay(faster, fingerprint))
                .orElse(created);
    }

    private CreatedProfile created(StoredProfile first) {
        return new CreatedProfile(
                first.id(),
                first.decision().knowledge(),
                new String(json.write(StoredProfileView.of(first)), StandardCharsets.UTF_8),
                false);
    }

    private CreatedProfile replay(IdempotencyRecord response, String fingerprint) {
        if (!response.fingerprint().equals(fingerprint)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used with a different body less than 24 hours ago.");
        }
        String body = response.body();
        if (body == null) {
            throw new ProblemException(
                    ProblemType.GONE, "The profile that was created with this Idempotency-Key has been purged.");
        }
        return new CreatedProfile(response.profileId(), json.knowledge(body), body, true);
    }

    /** Returns the key; null if it is absent or, with a violation, invalid. */
    private static @Nullable String key(List<String> keys, Violations violations) {
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() > 1) {
            violations.add(Violation.repeated("/Idempotency-Key"));
            return null;
        }
        if (!KEY.matcher(keys.get(0)).matches()) {
            violations.add(
                    Violation.of("/Idempotency-Key", "It must be 1 to 255 visible ASCII characters, such as a UUID."));
            return null;
        }
        return keys.get(0);
    }
}
