package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.portfolio.Ownership;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields of a patch in addition to the profile: its owner, and whether everyone may see its badge. */
public final class OwnershipFields {

    /** The syntax of owners: what a key or a token can have as subject. */
    public static final Pattern SUBJECT = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    private static final String OWNER = "owner";

    private static final String BADGE_PUBLIC = "badgePublic";

    static final List<String> NAMES = List.of(OWNER, BADGE_PUBLIC);

    private final Set<String> seen = new HashSet<>();
    private @Nullable String owner;
    private @Nullable Boolean badgePublic;

    /** Reads one of {@link #NAMES}. Called at most once for each. */
    void read(String name, String pointer, StrictJson value, Violations violations) throws IOException {
        seen.add(name);
        if (name.equals(BADGE_PUBLIC)) {
            badgePublic = value.flag(pointer);
            return;
        }
        owner = value.text(pointer);
        if (owner != null && !SUBJECT.matcher(owner).matches()) {
            violations.add(Violation.of(pointer, "It must be 1 to 200 characters without control characters."));
        }
    }

    /**
     * Applies the fields of the patch.
     *
     * @throws ProblemException if the caller may not change the owner
     */
    public Ownership apply(Ownership ownership, Caller caller) {
        Ownership changed = ownership;
        if (seen.contains(OWNER)) {
            if (caller.role() != Role.ADMIN) {
                throw new ProblemException(ProblemType.FORBIDDEN, "Only an admin may change the owner of a profile.");
            }
            changed = changed.ownedBy(owner);
        }
        return seen.contains(BADGE_PUBLIC) ? changed.withBadgePublic(Boolean.TRUE.equals(badgePublic)) : changed;
    }
}
