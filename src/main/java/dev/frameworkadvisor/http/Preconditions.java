package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Evaluates the preconditions of a request against the entity tag of its response (RFC 9110, section 13). */
public final class Preconditions {

    /** Why a weak tag in {@code If-Match} fails, and what to send instead. */
    public static final String WEAK_TAG =
            "A weak tag never matches there (RFC 9110, section 13.1.1). A proxy that compresses"
                    + " responses may have made it weak; send it without W/.";

    private Preconditions() {}

    /**
     * Returns 304 if the client has the current representation; null if it must be sent.
     *
     * @param tag the strong entity tag of the current representation
     * @throws ProblemException if a precondition fails
     */
    public static @Nullable ResponseBuilder evaluate(Request request, EntityTag tag) {
        return evaluate(request, tag, null);
    }

    /**
     * Evaluates the preconditions of a request for a stored profile.
     *
     * @param currentRevision the revision that a failed precondition reports; null to report none
     */
    public static @Nullable ResponseBuilder evaluate(
            Request request, EntityTag tag, @Nullable Integer currentRevision) {
        ResponseBuilder strong = request.evaluatePreconditions(tag);
        // A proxy that compresses makes the tag weak. If-None-Match compares weakly, but the framework compares
        // strongly.
        ResponseBuilder weak = request.evaluatePreconditions(new EntityTag(tag.getValue(), true));
        if (has(strong, Status.PRECONDITION_FAILED)) {
            throw failed(!has(weak, Status.PRECONDITION_FAILED), currentRevision);
        }
        return strong == null && weak != null && has(weak, Status.NOT_MODIFIED) ? weak.tag(tag) : strong;
    }

    private static boolean has(@Nullable ResponseBuilder response, Status status) {
        return response != null && response.build().getStatus() == status.getStatusCode();
    }

    /** Creates the problem, because the framework would respond without a body. */
    private static ProblemException failed(boolean weakened, @Nullable Integer currentRevision) {
        String detail = weakened
                ? "If-Match names the current response with a weak tag. " + WEAK_TAG
                : "If-Match does not name the current response.";
        return ProblemException.preconditionFailed(detail, currentRevision);
    }
}
