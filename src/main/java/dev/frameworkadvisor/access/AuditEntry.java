package dev.frameworkadvisor.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of an action. It contains no names of profiles and no answers.
 *
 * @param at when, in milliseconds precision
 * @param requestId the id that the service gave the request
 * @param clientRequestId the id that the client gave it; null if it sent none
 * @param subject the caller; null without a valid credential
 * @param key the prefix of the caller's key; null without a key
 * @param action what was done, such as {@code profile.create}
 * @param resource the path of the resource; null if there is none
 * @param result the outcome, such as {@code done}
 * @param decisionId id of the decision; null if there is none
 * @param digest digest of the knowledge version; null if there is none
 */
public record AuditEntry(
        Instant at,
        String requestId,
        @Nullable String clientRequestId,
        @Nullable String subject,
        @Nullable String key,
        String action,
        @Nullable String resource,
        String result,
        @Nullable String decisionId,
        @Nullable String digest) {

    /** The result of a completed write. */
    public static final String DONE = "done";

    /** Returns a copy with the decision that the action stored or checked. */
    public AuditEntry withDecision(String decision, String knowledgeDigest) {
        return new AuditEntry(
                at, requestId, clientRequestId, subject, key, action, resource, result, decision, knowledgeDigest);
    }
}
