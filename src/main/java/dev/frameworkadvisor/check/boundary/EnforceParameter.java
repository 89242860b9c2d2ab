package dev.frameworkadvisor.check.boundary;

import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code enforce}. */
final class EnforceParameter {

    static final String NAME = "enforce";

    private EnforceParameter() {}

    /**
     * Whether a failing check is to be an error; not where it is left out.
     *
     * @throws ProblemException if the value is neither true nor false
     */
    static boolean parse(@Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            String message = "It must be true or false, not " + Violation.quote(value) + ".";
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    message,
                    List.of(Violation.unknown("/enforce", message, value, List.of("true", "false"))));
        }
        return true;
    }
}
