package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the knowledge versions that requests name. */
public final class KnowledgeVersions {

    private KnowledgeVersions() {}

    /** Returns the version that a query parameter names; null if it is absent or, with a violation, unknown. */
    public static @Nullable Edition named(
            KnowledgeBase base, String parameter, @Nullable String value, RequestQuery query) {
        String version = query.sent(parameter, value);
        return version == null ? null : find(base, version, "/" + parameter, query.violations());
    }

    /**
     * The version of that number; null where, as is told, there is none.
     *
     * @param pointer where the request names it
     */
    public static @Nullable Edition find(KnowledgeBase base, String version, String pointer, Violations violations) {
        Optional<Edition> edition = base.edition(version);
        if (edition.isEmpty()) {
            violations.add(unknown(base, version, pointer));
        }
        return edition.orElse(null);
    }

    /** A path names versions that there are none of. */
    public static ProblemException notFound(List<Violation> unknown) {
        String detail = unknown.stream().map(Violation::message).collect(Collectors.joining(" "));
        return new ProblemException(ProblemType.NOT_FOUND, detail, unknown);
    }

    /** There is no version of that number. */
    public static Violation unknown(KnowledgeBase base, String version, String pointer) {
        String message = "There is no knowledge version " + Violation.quote(version) + ".";
        return Violation.unknown(pointer, message, version, base.versions());
    }
}
