package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import java.util.List;

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
