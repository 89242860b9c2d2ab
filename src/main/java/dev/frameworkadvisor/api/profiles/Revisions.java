package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers of revisions, as requests write them. */
final class Revisions {

    static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private Revisions() {}

    static ProblemException unknown(String revision, StoredProfile latest) {
        String message = "The profile has no revision " + Violation.quote(revision) + ": its revisions are 1 to "
                + latest.revision() + ".";
        return new ProblemException(ProblemType.NOT_FOUND, message, List.of(Violation.of("/revision", message)));
    }
}
