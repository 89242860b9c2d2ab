package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query parameter that is true or false. */
public final class FlagParameter {

    private FlagParameter() {}

    /**
     * Whether it is set; not where it is left out.
     *
     * @throws ProblemException if the value is neither true nor false
     */
    public static boolean parse(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            String message = "It must be true or false, not " + Violation.quote(value) + ".";
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    message,
                    List.of(Violation.unknown("/" + name, message, value, List.of("true", "false"))));
        }
        return true;
    }
}
