package dev.frameworkadvisor.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Types of problem that the service reports. Each has a page below {@code /problems/} that explains it. */
public enum ProblemType {
    MALFORMED_JSON(400, "Malformed JSON"),
    BAD_REQUEST(400, "Bad request"),
    UNAUTHORIZED(401, "Unauthorized"),
    CROSS_ORIGIN_REQUEST(403, "Cross-origin request"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    REQUEST_TIMEOUT(408, "Request timeout"),
    IDEMPOTENCY_KEY_IN_USE(409, "Idempotency key in use"),
    TOO_MANY_REVISIONS(409, "Too many revisions"),
    QUOTA_EXCEEDED(409, "Quota exceeded"),
    GONE(410, "Gone"),
    PRECONDITION_FAILED(412, "Precondition failed"),
    PAYLOAD_TOO_LARGE(413, "Payload too large"),
    URI_TOO_LONG(414, "URI too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    MISDIRECTED_REQUEST(421, "Misdirected request"),
    INVALID_PROFILE(422, "Invalid profile"),
    INVALID_PARAMETER(422, "Invalid parameter"),
    CHECK_FAILED(422, "Check failed"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency key reused"),
    PRECONDITION_REQUIRED(428, "Precondition required"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    REQUEST_HEADER_FIELDS_TOO_LARGE(431, "Request header fields too large"),
    INTERNAL_ERROR(500, "Internal error"),
    BAD_GATEWAY(502, "Bad gateway"),
    STORE_UNAVAILABLE(503, "Store unavailable"),
    IDENTITY_PROVIDER_UNAVAILABLE(503, "Identity provider unavailable"),
    TOO_MANY_STREAMS(503, "Too many streams"),
    OVERLOADED(503, "Overloaded"),
    GATEWAY_TIMEOUT(504, "Gateway timeout");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Returns the type with this slug; empty for an unknown slug. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** Returns the name of the page below {@code /problems/}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the path of the page that explains the type. */
    public String path() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Returns the delay after which the same request may succeed; empty if a retry cannot help. */
    public Optional<Duration> retryAfter() {
        return switch (this) {
            case IDEMPOTENCY_KEY_IN_USE, OVERLOADED -> Optional.of(Duration.ofSeconds(1));
            case STORE_UNAVAILABLE, IDENTITY_PROVIDER_UNAVAILABLE, TOO_MANY_STREAMS ->
                Optional.of(Duration.ofSeconds(5));
            default -> Optional.empty();
        };
    }
}
