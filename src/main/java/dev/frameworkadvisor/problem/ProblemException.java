package dev.frameworkadvisor.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as asked, and why. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;
    private final @Nullable Integer currentRevision;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** @param detail one sentence for the caller; it must not tell of the service's insides */
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
     * A failed precondition of a request for a stored profile.
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

    /** The latest revision of the profile after a failed precondition; null in all other problems. */
    public @Nullable Integer currentRevision() {
        return currentRevision;
    }
}
