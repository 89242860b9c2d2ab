package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** A query parameter that is true or false. */
public final class FlagParameter {

    private static final List<String> VALUES = List.of("true", "false");

    private FlagParameter() {}

    /** Whether it is set; not where it is left out, or, as is told, has another value than true and false. */
    public static boolean parse(String name, MultivaluedMap<String, String> query, Violations violations) {
        String value = query.getFirst(name);
        if (value != null && !VALUES.contains(value)) {
            String message = "It must be true or false, not " + Violation.quote(value) + ".";
            violations.add(Violation.unknown("/" + name, message, value, VALUES));
        }
        return "true".equals(value);
    }
}
