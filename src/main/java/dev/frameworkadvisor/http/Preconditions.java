package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Holds a request's conditions against the entity tag of what it would be answered with (RFC 9110, section 13). */
public final class Preconditions {

    private Preconditions() {}

    /**
     * 304 if the client has what the tag stands for; null if it is to be sent.
     *
     * @param tag a strong one
     * @throws ProblemException if the client wants something else than that
     */
    public static @Nullable ResponseBuilder evaluate(Request request, EntityTag tag) {
        return evaluate(request, tag, null);
    }

    /**
     * The same for a stored profile.
     *
     * @param currentRevision the revision that a failed precondition reports; null to report none
     */
    public static @Nullable ResponseBuilder evaluate(
            Request request, EntityTag tag, @Nullable Integer currentRevision) {
        ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer != null) {
            requireNotFailed(answer.build(), currentRevision);
            return answer;
        }
        // A proxy that compresses makes the tag weak. If-None-Match asks for equal content only, which the framework
        // denies.
        ResponseBuilder weak = request.evaluatePreconditions(new EntityTag(tag.getValue(), true));
        return weak != null && isNotModified(weak.build()) ? weak.tag(tag) : null;
    }

    private static boolean isNotModified(Response answer) {
        return answer.getStatus() == Status.NOT_MODIFIED.getStatusCode();
    }

    /** The framework would leave the client without a word. */
    private static void requireNotFailed(Response answer, @Nullable Integer currentRevision) {
        if (answer.getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            throw ProblemException.preconditionFailed(
                    "If-Match does not name what would be answered now.", currentRevision);
        }
    }
}
