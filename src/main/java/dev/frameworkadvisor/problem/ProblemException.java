package dev.frameworkadvisor.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejects a request with a problem response. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;
    private final @Nullable Integer currentRevision;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** @param detail one sentence for the client; must not disclose internals of the service */
    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, null);
    }

    private ProblemException(
            ProblemType type, String detail, List<Violation> violations, @Nullable Integer currentRevision) {
        super(detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.currentRevision = currentRevision;
    }

    /**
     * Returns the problem for a failed precondition on a stored profile.
     *
     * @param currentRevision the latest revision of the profile; null if the profile no longer exists
     */
    public static ProblemException preconditionFailed(String detail, @Nullable Integer currentRevision) {
        return new ProblemException(ProblemType.PRECONDITION_FAILED, detail, List.of(), currentRevision);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Returns the latest revision of the profile after a failed precondition; null for all other problems. */
    public @Nullable Integer currentRevision() {
        return currentRevision;
    }
}
