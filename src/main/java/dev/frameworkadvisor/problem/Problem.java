package dev.frameworkadvisor.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error response (RFC 9457).
 *
 * @param type path of the page that explains the problem type
 * @param status HTTP status code
 * @param detail what is wrong with this request, in one sentence
 * @param instance path of the request; omitted if it could not be read
 * @param violations all violations of the input, at most 100; omitted if there are none
 * @param currentRevision the latest revision of the profile after a failed precondition; omitted in all other problems
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer currentRevision) {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** Returns a problem of the type, without a revision. */
    public static Problem of(ProblemType type, String detail, @Nullable String instance, List<Violation> violations) {
        return new Problem(type.path(), type.title(), type.status(), detail, instance, violations, null);
    }

    /** Returns a copy with the latest revision of the profile. */
    public Problem withCurrentRevision(@Nullable Integer revision) {
        return new Problem(type, title, status, detail, instance, violations, revision);
    }
}
