package dev.frameworkadvisor.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error (RFC 9457).
 *
 * @param type path of the page that explains this kind of problem
 * @param status HTTP status code
 * @param detail what is wrong with this request, in one sentence
 * @param instance the path that was asked for; left out where it could not be read
 * @param violations what is wrong with the input, all of it; left out where the input is not at fault
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

    /** A problem of that type. */
    public static Problem of(ProblemType type, String detail, @Nullable String instance, List<Violation> violations) {
        return new Problem(type.path(), type.title(), type.status(), detail, instance, violations, null);
    }

    /** The same problem with the latest revision of the profile. */
    public Problem withCurrentRevision(@Nullable Integer revision) {
        return new Problem(type, title, status, detail, instance, violations, revision);
    }
}
