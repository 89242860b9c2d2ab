package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the knowledge versions that requests name. */
public final class VersionLookup {

    private VersionLookup() {}

    /** Returns the version that a query parameter names; null if it is absent or, with a violation, unknown. */
    public static @Nullable KnowledgeVersion named(
            KnowledgeBase base, String parameter, @Nullable String value, RequestQuery query) {
        String version = query.sent(parameter, value);
        return version == null ? null : find(base, version, "/" + parameter, query.violations());
    }

    /**
     * The version of that number; null where, as is told, there is none.
     *
     * @param pointer where the request names it
     */
    public static @Nullable KnowledgeVersion find(
            KnowledgeBase base, String version, String pointer, Violations violations) {
        Optional<KnowledgeVersion> edition = base.edition(version);
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
