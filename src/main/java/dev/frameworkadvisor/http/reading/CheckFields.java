package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.check.Declaration;
import dev.frameworkadvisor.check.Waiver;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of a check in addition to the profile: the declared choice, a waiver, and the id of a stored profile. */
public final class CheckFields {

    /** Name of the body that starts a sentence. */
    static final String OWNER = "A check";

    private static final String DECLARED = "declared";

    private static final String PROFILE_ID = "profileId";

    static final List<String> NAMES = List.of(DECLARED, "waiver", PROFILE_ID);

    /** Fields that a stored profile provides. */
    private static final List<String> REPLACED = List.of("name", "answers", "priorities");

    private static final List<String> CHOICES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    private final @Nullable Outcome override;
    private @Nullable String declared;
    private int line = 1;
    private @Nullable String profileId;
    private @Nullable WaiverFields waiver;

    /** Creates the fields of a check that must declare a choice itself. */
    public CheckFields() {
        this(null);
    }

    /** @param override the declared choice, in place of the one in the body; null to require one in the body */
    public CheckFields(@Nullable Outcome override) {
        this.override = override;
    }

    /** Returns whether a stored profile provides the answers, which are otherwise required. */
    static boolean replaceAnswers(Set<String> seen) {
        return seen.contains(PROFILE_ID);
    }

    /** Reads one of {@link #NAMES}. Called at most once for each. */
    void read(String name, String pointer, StrictJson value) throws IOException {
        if (name.equals(DECLARED)) {
            line = value.line();
            declared = value.requiredText(pointer);
        } else if (name.equals(PROFILE_ID)) {
            profileId = value.requiredText(pointer);
        } else if (!value.isNull()) {
            waiver = WaiverFields.read(pointer, value);
        }
    }

    /**
     * Adds violations for the combination of fields. Called after all fields have been read.
     *
     * @param seen names of all fields that the body has
     */
    void validate(Set<String> seen, Violations violations) {
        violations.addAllowed("/declared", CHOICES);
        String choice = declared;
        if (!seen.contains(DECLARED) && override == null) {
            violations.add(new Violation("/declared", "It is required: the choice of the project.", CHOICES, null));
        } else if (choice != null && !CHOICES.contains(choice)) {
            violations.add(Violation.unknown(
                    "/declared", "There is no verdict " + Violation.quote(choice) + ".", choice, CHOICES));
        }
        if (waiver != null) {
            waiver.check(violations);
        }
        if (seen.contains(PROFILE_ID)) {
            REPLACED.stream()
                    .filter(seen::contains)
                    .forEach(field -> violations.add(Violation.of(
                            "/" + field, "It must not be sent together with profileId, whose profile contains it.")));
        }
    }

    /** Returns the id of the stored profile to check; null if the body contains the answers. */
    public @Nullable String profileId() {
        return profileId;
    }

    /** Returns the declaration. May only be called if reading added no violations. */
    public Declaration declaration() {
        Waiver granted = waiver == null ? null : waiver.waiver();
        Outcome choice = override == null ? Outcome.valueOf(String.valueOf(declared)) : override;
        return new Declaration(choice, granted);
    }

    /** Returns the line of the declared choice in the body, from 1; 1 if the body declares none. */
    public int line() {
        return line;
    }
}
