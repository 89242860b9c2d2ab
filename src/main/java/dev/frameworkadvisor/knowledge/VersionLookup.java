package dev.frameworkadvisor.knowledge;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds knowledge versions by their number and reports unknown ones. */
public final class VersionLookup {

    private VersionLookup() {}

    /**
     * Returns the version with the number; adds a violation and returns null if it is unknown.
     *
     * @param pointer JSON Pointer to the number in the request
     */
    public static @Nullable KnowledgeVersion find(
            KnowledgeBase base, String version, String pointer, Violations violations) {
        Optional<KnowledgeVersion> found = base.find(version);
        if (found.isEmpty()) {
            violations.add(unknown(base, version, pointer));
        }
        return found.orElse(null);
    }

    /** Returns the problem for unknown versions in a path. */
    public static ProblemException notFound(List<Violation> unknown) {
        String detail = unknown.stream().map(Violation::message).collect(Collectors.joining(" "));
        return new ProblemException(ProblemType.NOT_FOUND, detail, unknown);
    }

    /** Returns the violation for an unknown version. */
    public static Violation unknown(KnowledgeBase base, String version, String pointer) {
        String message = "There is no knowledge version " + Violation.quote(version) + ".";
        return Violation.unknown(pointer, message, version, base.numbers());
    }
}
