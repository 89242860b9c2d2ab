package dev.frameworkadvisor.api.checks;

import dev.frameworkadvisor.check.Declaration;
import dev.frameworkadvisor.check.Waiver;
import dev.frameworkadvisor.http.reading.FurtherFields;
import dev.frameworkadvisor.http.reading.StrictJson;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of a check in addition to the profile: the declared choice, a waiver, and the id of a stored profile. */
public final class CheckFields implements FurtherFields {

    private static final String DECLARED = "declared";

    private static final String PROFILE_ID = "profileId";

    /** Fields that a stored profile provides. */
    private static final List<String> REPLACED = List.of("name", "answers", "priorities");

    private static final List<String> CHOICES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    private @Nullable String declared;
    private @Nullable String profileId;
    private @Nullable WaiverFields waiver;

    @Override
    public String owner() {
        return "A check";
    }

    @Override
    public List<String> names() {
        return List.of(DECLARED, "waiver", PROFILE_ID);
    }

    @Override
    public boolean replaceAnswers(Set<String> seen) {
        return seen.contains(PROFILE_ID);
    }

    @Override
    public void read(String name, String pointer, StrictJson value) throws IOException {
        if (name.equals(DECLARED)) {
            declared = value.requiredText(pointer);
        } else if (name.equals(PROFILE_ID)) {
            profileId = value.requiredText(pointer);
        } else if (!value.isNull()) {
            waiver = WaiverFields.read(pointer, value);
        }
    }

    @Override
    public void check(Set<String> seen, Violations violations) {
        violations.addAllowed("/declared", CHOICES);
        String choice = declared;
        if (!seen.contains(DECLARED)) {
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
    @Nullable
    String profileId() {
        return profileId;
    }

    /** Returns the declaration. May only be called if reading added no violations. */
    public Declaration declaration() {
        Waiver granted = waiver == null ? null : waiver.waiver();
        return new Declaration(Outcome.valueOf(String.valueOf(declared)), granted);
    }
}
