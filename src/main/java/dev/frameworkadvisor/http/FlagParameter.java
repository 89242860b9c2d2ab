package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A boolean query parameter.
 *
 * @param value as sent, so that an invalid value is reported together with all other violations
 */
public record FlagParameter(String value) {

    private static final List<String> VALUES = List.of("true", "false");

    /** Returns false if the parameter is absent; any value other than true or false adds a violation. */
    public static boolean parse(String name, @Nullable FlagParameter flag, RequestQuery query) {
        String value = query.sent(name, flag == null ? null : flag.value());
        if (value != null && !VALUES.contains(value)) {
            String message = "It must be true or false, not " + Violation.quote(value) + ".";
            query.violations().add(Violation.unknown("/" + name, message, value, VALUES));
        }
        return "true".equals(value);
    }
}
