package dev.frameworkadvisor.api.profiles;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Stored profiles as requests ask for them: found or refused. */
@Singleton
public class ProfileService {

    /** What else comes as an id is unknown; PostgreSQL would fail on some of it, such as U+0000. */
    static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final ProfileStore store;
    private final ProfileRequests requests;
    private final ReevaluationService decisions;
    private final Clock clock;

    /** Ids that grow with time (UUID version 7), so that the youngest profiles come first in an index by id. */
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    ProfileService(ProfileStore store, ProfileRequests requests, ReevaluationService decisions, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether a profile may have it. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * The latest revision.
     *
     * @throws ProblemException if there is no such profile, or it is deleted
     */
    StoredProfile find(String id) {
        return latest(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The latest revision of a profile that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException if there is no such profile, or it is deleted
     */
    public StoredProfile named(String id, String pointer) {
        return latest(id).orElseThrow(() -> {
            String message = absence(id);
            return new ProblemException(ProblemType.INVALID_PROFILE, message, List.of(Violation.of(pointer, message)));
        });
    }

    /**
     * One of its revisions.
     *
     * @throws ProblemException if there is no such profile or revision, or the profile is deleted
     */
    StoredProfile find(String id, NumberParameter revision) {
        StoredProfile latest = find(id);
        OptionalInt number = revision.within(1, latest.revision());
        return (number.isEmpty() ? Optional.<StoredProfile>empty() : store.find(id, number.getAsInt()))
                .orElseThrow(() -> Revisions.unknown(revision.value(), latest));
    }

    /**
     * A new profile, judged; not stored yet.
     *
     * @param query what is wrong with the request's parameters, to be told too
     */
    StoredProfile first(byte[] body, Violations query) {
        ProfileRequest request = requests.fromBody(body, query);
        Instant now = now();
        return new StoredProfile(
                ids.generate().toString(), 1, now, now, request.profile().draft(), decisions.decide(request.profile()));
    }

    /**
     * Replaces a profile: its next revision.
     *
     * @param query what is wrong with the request's parameters, to be told too
     * @throws ProblemException if there is no such profile, another revision is meant, or the body does not fit
     */
    StoredProfile replace(String id, WriteConditions conditions, byte[] body, Violations query) {
        return revise(id, conditions, query, latest -> requests.fromBody(body, query));
    }

    /**
     * Changes a profile by a JSON merge patch: its next revision. The target of the patch is the latest revision with the
     * knowledge version of its decision.
     *
     * @param query the violations in the parameters of the request, which are reported too
     * @throws ProblemException as {@link #replace}
     */
    StoredProfile patch(String id, WriteConditions conditions, byte[] patch, Violations query) {
        return revise(id, conditions, query, latest -> requests.fromPatch(patch, latest.profile(), query));
    }

    private StoredProfile revise(
            String id, WriteConditions conditions, Violations query, Function<StoredProfile, ProfileRequest> change) {
        StoredProfile latest = find(id);
        if (query.isEmpty()) { // else what would be the answer without it comes first (RFC 9110, section 13.2.1)
            conditions.check(latest.revision());
        }
        ProfileRequest request = change.apply(latest);
        StoredProfile next = latest.next(now(), request.profile().draft(), decisions.decide(request.profile()));
        if (!store.append(next)) {
            throw overtaken(id);
        }
        return next;
    }

    /** Hides a profile. */
    void delete(String id, List<String> ifMatch) {
        StoredProfile latest = find(id);
        RevisionTag.require(ifMatch, latest.revision());
        if (!store.delete(id, latest.revision(), now())) {
            throw overtaken(id);
        }
    }

    /** Removes a profile for good, whether it is hidden or not. */
    void purge(String id, List<String> ifMatch) {
        Optional<Integer> last = isId(id) ? store.lastRevision(id) : Optional.empty();
        int latest = last.orElseThrow(() -> unknown(id));
        RevisionTag.require(ifMatch, latest);
        if (!store.purge(id, latest)) {
            throw overtaken(id);
        }
    }

    private ProblemException overtaken(String id) {
        return RevisionTag.overtaken(store.lastRevision(id).orElse(null));
    }

    /** To the millisecond, as the store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Optional<StoredProfile> latest(String id) {
        return isId(id) ? store.find(id) : Optional.empty();
    }

    private static ProblemException unknown(String id) {
        String message = absence(id);
        return new ProblemException(ProblemType.NOT_FOUND, message, List.of(Violation.of("/id", message)));
    }

    private static String absence(String id) {
        return "There is no stored profile " + Violation.quote(id) + ".";
    }
}
