package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parsing of revision numbers from requests. */
public final class Revisions {

    /** Up to nine digits without sign or leading zeros, so that every match fits an {@code int}. */
    public static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private Revisions() {}

    /** Returns the number if it is valid and from 1 to the latest. */
    static Optional<Integer> number(String text, int latest) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(number -> number <= latest)
                : Optional.empty();
    }

    static ProblemException unknown(String revision, StoredProfile latest) {
        String message = "The profile has no revision " + Violation.quote(revision) + ": its revisions are 1 to "
                + latest.revision() + ".";
        return new ProblemException(ProblemType.NOT_FOUND, message, List.of(Violation.of("/revision", message)));
    }
}
