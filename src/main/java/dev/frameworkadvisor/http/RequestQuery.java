package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request, to which the readers of its parameters add violations.
 *
 * <p>RESTEasy passes null for a parameter with an empty value, as for an absent one. {@link #sent} distinguishes them,
 * so that {@code ?enforce=} is rejected and not ignored.
 *
 * @param given all parameters
 * @param declared the names of those that the operation declares
 */
public record RequestQuery(MultivaluedMap<String, String> given, List<String> declared, Violations violations) {

    /** Returns the value as sent: empty for a parameter without a value, null for an absent one. */
    public @Nullable String sent(String name, @Nullable String value) {
        return value == null && given.containsKey(name) ? "" : value;
    }

    /** Returns all values as sent, the empty ones included. */
    public List<String> sent(String name, List<String> values) {
        return given.getOrDefault(name, values);
    }

    /** Returns the value, or null if the parameter is absent or empty; an empty value adds a violation. */
    public @Nullable String text(String name, @Nullable String value) {
        if (value == null && given.containsKey(name)) {
            String message = "It has no value. Send a value, or leave the parameter out.";
            violations.add(Violation.of(Violation.pointer("", name), message));
        }
        return value;
    }

    /**
     * Does nothing if there are no violations.
     *
     * @throws dev.frameworkadvisor.problem.ProblemException with all violations
     */
    public void throwIfInvalid() {
        violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
    }

    /** Returns the version that a query parameter names; null if it is absent or, with a violation, unknown. */
    public @Nullable KnowledgeVersion version(KnowledgeBase base, String parameter, @Nullable String value) {
        String version = sent(parameter, value);
        return version == null ? null : VersionLookup.find(base, version, "/" + parameter, violations());
    }
}
