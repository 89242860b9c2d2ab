package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.knowledge.entity.Sha256;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.profile.control.ProfileStore;
import dev.frameworkadvisor.profile.entity.FirstAnswer;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Creates profiles, each at most once under the same idempotency key. */
@Singleton
class Creations {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final ProfileStore store;
    private final Profiles profiles;
    private final StoredJson json;

    Creations(ProfileStore store, Profiles profiles, StoredJson json) {
        this.store = store;
        this.profiles = profiles;
        this.json = json;
    }

    /**
     * A profile from that body, or what was answered when the same body came with the same key.
     *
     * @param keys the values of the {@code Idempotency-Key} headers
     * @param query what is wrong with the request's parameters, to be told too
     * @throws ProblemException if the body or a key does not fit, or the key was used for another body
     */
    Creation create(List<String> keys, byte[] body, Violations query) {
        String key = key(keys, query);
        if (key == null) {
            StoredProfile first = profiles.first(body, query);
            store.create(first);
            return created(first);
        }
        String fingerprint = fingerprint(body);
        Instant expired = profiles.now().minus(FirstAnswer.KEPT);
        // Before the body is read: it fitted when it came first, whatever the current knowledge is by now.
        Optional<FirstAnswer> answered = store.firstAnswer(key, expired);
        if (answered.isEmpty()) {
            return create(key, fingerprint, body, query);
        }
        query.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        return replay(answered.get(), fingerprint);
    }

    private Creation create(String key, String fingerprint, byte[] body, Violations query) {
        StoredProfile first = profiles.first(body, query);
        Creation created = created(first);
        FirstAnswer answer = new FirstAnswer(key, fingerprint, first.id(), first.createdAt(), created.body());
        return store.create(first, answer)
                .map(faster -> replay(faster, fingerprint))
                .orElse(created);
    }

    private Creation created(StoredProfile first) {
        return new Creation(
                first.id(),
                first.decision().knowledge(),
                new String(json.write(StoredProfileView.of(first)), StandardCharsets.UTF_8),
                false);
    }

    private Creation replay(FirstAnswer answer, String fingerprint) {
        if (!answer.fingerprint().equals(fingerprint)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used for another body less than 24 hours ago.");
        }
        String body = answer.body();
        if (body == null) {
            throw new ProblemException(
                    ProblemType.GONE, "The profile that this Idempotency-Key has created was removed for good.");
        }
        return new Creation(answer.profileId(), json.knowledge(body), body, true);
    }

    /** The key; null where none is sent, or, as is told, it is none. */
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

    private static String fingerprint(byte[] body) {
        return HexFormat.of().formatHex(Sha256.begin().digest(body));
    }
}
