package dev.frameworkadvisor.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Types of problem that the service reports. Each has a page below {@code /problems/} that explains it. */
public enum ProblemType {
    MALFORMED_JSON(
            400,
            "Malformed JSON",
            "The body could not be read as JSON: it is empty, breaks off, is not UTF-8, or is nested too deeply.",
            "Send one JSON document in UTF-8. The detail names the line and column where reading stopped."),
    BAD_REQUEST(
            400,
            "Bad request",
            "The request is not well-formed HTTP, so the service cannot identify the operation.",
            "Percent-encode reserved characters in the address, and check the syntax of the headers."),
    CROSS_ORIGIN_REQUEST(
            403,
            "Cross-origin request",
            "A web page of another origin sent a request that changes something.",
            "Send the request from the service's own pages or from a program. The operator can allow origins with"
                    + " advisor.cors.origins."),
    NOT_FOUND(
            404,
            "Not found",
            "Nothing is served at this address: the path is unknown, or the id or version in it is.",
            "Compare the path with the contract. If an id is close to a known one, the violation suggests it."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The address exists, but not for this HTTP method.",
            "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "No representation of the resource has a media type that the Accept header allows.",
            "Accept a media type that the contract lists for this operation, or omit the header."),
    REQUEST_TIMEOUT(
            408,
            "Request timeout",
            "The body, or the next part of a batch, did not arrive in time.",
            "Send the body at once, and the lines of a batch without long pauses. The detail names the limit."),
    IDEMPOTENCY_KEY_IN_USE(
            409,
            "Idempotency key in use",
            "Another request with the same Idempotency-Key is still being processed.",
            "Repeat the request after the Retry-After delay: it then returns the response of the first."),
    TOO_MANY_REVISIONS(
            409,
            "Too many revisions",
            "The profile has as many revisions as it may have. Revisions are never removed.",
            "Store the content as another profile. The operator can allow more with advisor.limits.revisions."),
    GONE(
            410,
            "Gone",
            "The resource existed and has been removed permanently.",
            "The detail names the resource. If it was a profile, create a new one with a new Idempotency-Key."),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "The current revision of the profile is not named by the If-Match header, because another request has changed"
                    + " it, or is excluded by the If-None-Match header.",
            "Get the profile again, review what has changed, and repeat the request with the new entity tag."),
    PAYLOAD_TOO_LARGE(
            413,
            "Payload too large",
            "The body is larger than 64 KiB. A profile that answers every question takes about 1 KiB.",
            "Send only the profile in the body."),
    URI_TOO_LONG(
            414,
            "URI too long",
            "The address is longer than 4 KiB. A link that answers every question takes about 1 KiB.",
            "Send the profile in the body of a POST request instead of in a link."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The operation does not accept the media type, the charset or the content encoding of the body.",
            "Send the body in UTF-8, not compressed, with the media type that the detail and the Accept header name."),
    MISDIRECTED_REQUEST(
            421,
            "Misdirected request",
            "The Host header names a host that this service does not serve. This protects stored profiles from web pages"
                    + " that point their own name at the service.",
            "Use a host name that the service knows. The operator allows host names with advisor.hosts."),
    INVALID_PROFILE(
            422,
            "Invalid profile",
            "The body is valid JSON, but its content is not valid: a field, criterion, option, priority, version or"
                    + " declared choice is unknown, missing, repeated or of the wrong type.",
            "Each violation names the place, the allowed values, and the nearest valid id if one is close. All"
                    + " violations are listed at once. GET /api/v1/knowledge/{version}/profile-schema is the JSON Schema"
                    + " of a profile, and check-schema next to it that of a check."),
    INVALID_PARAMETER(
            422,
            "Invalid parameter",
            "A query parameter is unknown, given more than once, or has a value that is not allowed.",
            "Each violation names the parameter, the allowed values, and the nearest valid name or value."),
    CHECK_FAILED(
            422,
            "Check failed",
            "The request is valid, but the declared choice differs from the verdict, the verdict is not open, and no waiver"
                    + " is in force. This is an error only because the request has enforce=true; with failOn=warn, a WARN is one too.",
            "Read the detail: it names the verdict and the next step. Omit enforce to get the whole check with status"
                    + " 200."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key reused",
            "The Idempotency-Key was used within the last 24 hours with a different body; bodies are compared byte by byte.",
            "Send a new key with each new profile, and the identical body with each retry."),
    PRECONDITION_REQUIRED(
            428,
            "Precondition required",
            "A change or deletion of a stored profile must name the revision that it applies to, so that no update is lost.",
            "Get the profile and send its ETag in the If-Match header."),
    REQUEST_HEADER_FIELDS_TOO_LARGE(
            431,
            "Request header fields too large",
            "The headers of the request exceed 16 KiB in total, or 100 in number.",
            "Omit headers that the contract does not name: the service ignores them, and uses no cookies."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "The service failed. This is a fault of the service, not of the request.",
            "Report it with the X-Request-Id header of the response: the service logs the cause under the same id."),
    BAD_GATEWAY(
            502,
            "Bad gateway",
            "The proxy found no replica that responds, or a replica closed the connection before it had responded.",
            "Send the request again after as many seconds as the Retry-After header says; a creation is safe to repeat with"
                    + " an Idempotency-Key."),
    STORE_UNAVAILABLE(
            503,
            "Store unavailable",
            "The profile database is unreachable, too slow, full or read-only. Operations that need no stored profile,"
                    + " such as verdicts and checks on profiles in the request, are still available.",
            "Repeat the request after the delay of the Retry-After header. Read the profile first to see whether a change was"
                    + " made; a creation is safe to repeat with an Idempotency-Key."),
    TOO_MANY_STREAMS(
            503,
            "Too many streams",
            "The service is processing the largest number of batches or portfolio drifts that it allows at once, in total or"
                    + " for one client.",
            "Repeat the whole request after the delay of the Retry-After header. No part of it was processed."),
    OVERLOADED(
            503,
            "Overloaded",
            "The service is stopping, or is receiving as many bodies at once as it can. The request was not processed.",
            "Send the request again after as many seconds as the Retry-After header says."),
    GATEWAY_TIMEOUT(
            504,
            "Gateway timeout",
            "The service did not respond to the proxy within its timeout.",
            "Send the request again after as many seconds as the Retry-After header says; a creation is safe to repeat with"
                    + " an Idempotency-Key.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** Returns the type with this slug; empty if there is none. */
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
            case STORE_UNAVAILABLE, TOO_MANY_STREAMS -> Optional.of(Duration.ofSeconds(5));
            default -> Optional.empty();
        };
    }

    /** Returns the cause of the problem, in one or two sentences. */
    public String meaning() {
        return meaning;
    }

    /** Returns what the client can do, in one or two sentences. */
    public String remedy() {
        return remedy;
    }
}
