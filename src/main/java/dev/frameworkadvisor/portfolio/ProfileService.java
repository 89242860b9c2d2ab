package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.profile.Profile;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds, creates, revises and deletes stored profiles. An unknown profile or a failed precondition raises a {@link
 * ProblemException}.
 */
public class ProfileService {

    /** The syntax of ids. PostgreSQL fails on some other strings, such as those with U+0000. */
    public static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final ProfileStore store;
    private final ReevaluationService decisions;
    private final Clock clock;
    private final Supplier<String> ids;
    private final int mostRevisions;

    /**
     * @param mostRevisions revisions that a profile may have: none is ever removed, so that a client could fill the disk
     * @param ids creates ids that grow with time, so that the newest profiles come first in an index by id
     */
    public ProfileService(
            ProfileStore store, ReevaluationService decisions, Clock clock, int mostRevisions, Supplier<String> ids) {
        this.store = store;
        this.decisions = decisions;
        this.clock = clock;
        this.mostRevisions = mostRevisions;
        this.ids = ids;
    }

    /** Returns whether the text has the syntax of an id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * Returns the latest revision.
     *
     * @throws ProblemException if the profile does not exist or is deleted
     */
    public StoredProfile find(String id) {
        return latest(id).orElseThrow(() -> unknown(id));
    }

    /** Returns whether the profile exists and everyone may see its badge. */
    public boolean hasPublicBadge(String id) {
        return latest(id).filter(found -> found.ownership().badgePublic()).isPresent();
    }

    /**
     * Returns the latest revision of a profile that a request body refers to.
     *
     * @param pointer JSON pointer to the id in the body
     * @throws ProblemException if the profile does not exist or is deleted
     */
    public StoredProfile named(String id, String pointer) {
        return latest(id).orElseThrow(() -> {
            String message = absence(id);
            return new ProblemException(ProblemType.INVALID_PROFILE, message, List.of(Violation.of(pointer, message)));
        });
    }

    /**
     * Returns a revision.
     *
     * @param revision number of the revision, as the client sent it
     * @throws ProblemException if the profile or the revision does not exist, or the profile is deleted
     */
    public StoredProfile find(String id, String revision) {
        StoredProfile latest = find(id);
        return Revisions.number(revision, latest.revision())
                .flatMap(number -> store.find(id, number))
                .orElseThrow(() -> Revisions.unknown(revision, latest));
    }

    /** Returns the first revision of a new profile with its decision, without storing it. */
    public StoredProfile first(Profile profile) {
        return first(profile, Author.UNRECORDED);
    }

    /** Returns the first revision of a new profile of the author with its decision, without storing it. */
    public StoredProfile first(Profile profile, Author author) {
        Instant now = now();
        String owner = author.caller().subject();
        Ownership ownership = owner == null ? Ownership.NONE : new Ownership(owner, owner, false);
        return new StoredProfile(ids.get(), 1, now, now, profile.draft(), decisions.decide(profile), ownership);
    }

    /**
     * Stores the next revision of a profile.
     *
     * @param precondition receives the latest revision number; throws a problem if the client expects another one
     * @param change maps the latest revision to the new content
     * @param ownership maps the ownership of the latest revision to the new one; called after {@code change}
     * @throws ProblemException if the profile does not exist, the author may not change it, the precondition fails, it
     *     has too many revisions, or a concurrent request was first
     */
    public StoredProfile revise(
            Author author,
            String id,
            IntConsumer precondition,
            Function<StoredProfile, Profile> change,
            UnaryOperator<Ownership> ownership) {
        StoredProfile latest = changeable(author, id);
        precondition.accept(latest.revision());
        if (latest.revision() >= mostRevisions) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REVISIONS,
                    "The profile has " + latest.revision() + " revisions, the most that it may have.");
        }
        Profile changed = change.apply(latest);
        Ownership owned =
                ownership.apply(latest.ownership()).changedBy(author.caller().subject());
        StoredProfile next = latest.next(now(), changed.draft(), decisions.decide(changed), owned);
        if (!store.by(author).append(next)) {
            throw overtaken(id);
        }
        return next;
    }

    /** Marks a profile as deleted; parameters and errors as for {@link #revise}. */
    public void delete(Author author, String id, IntConsumer precondition) {
        StoredProfile latest = changeable(author, id);
        precondition.accept(latest.revision());
        if (!store.by(author).delete(id, latest.revision(), now())) {
            throw overtaken(id);
        }
    }

    /** Removes a profile permanently, deleted or not; parameters and errors as for {@link #revise}. */
    public void purge(Author author, String id, IntConsumer precondition) {
        Optional<Integer> last = isId(id) ? store.lastRevision(id) : Optional.empty();
        int latest = last.orElseThrow(() -> unknown(id));
        precondition.accept(latest);
        if (!store.by(author).purge(id, latest)) {
            throw overtaken(id);
        }
    }

    /** Returns the latest revision of a profile that the author may change. */
    private StoredProfile changeable(Author author, String id) {
        StoredProfile latest = find(id);
        if (!author.caller().mayChange(latest.ownership().owner())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only the owner of the profile and an admin may change or delete it.");
        }
        return latest;
    }

    private ProblemException overtaken(String id) {
        return ProblemException.preconditionFailed(
                "Another request has changed the profile at the same time.",
                store.lastRevision(id).orElse(null));
    }

    /** Returns a new id, greater than those before. */
    public String newId() {
        return ids.get();
    }

    /** Returns the current time in the precision of the store, milliseconds. */
    public Instant now() {
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
