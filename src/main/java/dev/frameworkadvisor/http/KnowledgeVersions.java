package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the knowledge versions that requests name. */
public final class KnowledgeVersions {

    private KnowledgeVersions() {}

    /**
     * The version of that number.
     *
     * @param pointer where the request names it
     * @throws ProblemException of that type if there is none
     */
    public static Edition edition(KnowledgeBase base, String version, String pointer, ProblemType type) {
        return base.edition(version).orElseThrow(() -> unknown(base, version, pointer, type));
    }

    /** The version that a query parameter names; null where it is left out, or, as is told, there is none. */
    public static @Nullable Edition named(
            KnowledgeBase base, String parameter, MultivaluedMap<String, String> query, Violations violations) {
        String version = query.getFirst(parameter);
        Optional<Edition> edition = version == null ? Optional.empty() : base.edition(version);
        if (version != null && edition.isEmpty()) {
            violations.add(unknown(base, version, "/" + parameter));
        }
        return edition.orElse(null);
    }

    /** There is no version of that number. */
    public static ProblemException unknown(KnowledgeBase base, String version, String pointer, ProblemType type) {
        Violation violation = unknown(base, version, pointer);
        return new ProblemException(type, violation.message(), List.of(violation));
    }

    /** The same, to be told with whatever else is wrong. */
    public static Violation unknown(KnowledgeBase base, String version, String pointer) {
        String message = "There is no knowledge version " + Violation.quote(version) + ".";
        return Violation.unknown(pointer, message, version, base.versions());
    }
}
