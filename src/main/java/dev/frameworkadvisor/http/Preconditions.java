package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Holds a request's conditions against the entity tag of what it would be answered with (RFC 9110, section 13). */
public final class Preconditions {

    /** Why a weak tag in {@code If-Match} fails, and what to send instead. */
    public static final String WEAK_TAG =
            "A weak tag never matches there (RFC 9110, section 13.1.1). A proxy that compresses"
                    + " responses may have made it weak; send it without W/.";

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
        // A proxy that compresses makes the tag weak. If-None-Match asks for equal content only, which the framework
        // denies.
        ResponseBuilder weak = request.evaluatePreconditions(new EntityTag(tag.getValue(), true));
        if (has(answer, Status.PRECONDITION_FAILED)) {
            throw failed(!has(weak, Status.PRECONDITION_FAILED), currentRevision);
        }
        return answer == null && weak != null && has(weak, Status.NOT_MODIFIED) ? weak.tag(tag) : answer;
    }

    private static boolean has(@Nullable ResponseBuilder response, Status status) {
        return response != null && response.build().getStatus() == status.getStatusCode();
    }

    /** The framework would respond without a body. */
    private static ProblemException failed(boolean weakened, @Nullable Integer currentRevision) {
        String detail = weakened
                ? "If-Match names the current response with a weak tag. " + WEAK_TAG
                : "If-Match does not name the current response.";
        return ProblemException.preconditionFailed(detail, currentRevision);
    }
}
