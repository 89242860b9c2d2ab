package dev.frameworkadvisor.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that the service reports; each has a page that explains it. */
public enum ProblemType {
    MALFORMED_JSON(
            400,
            "Malformed JSON",
            "The body could not be read as JSON: it is empty, breaks off, is not UTF-8, or is nested too deeply.",
            "Send one JSON document in UTF-8. The detail names the line and column where reading stopped."),
    BAD_REQUEST(
            400,
            "Bad request",
            "The request is not well-formed HTTP, so the service could not tell what it asks for.",
            "Check the address for characters that must be percent-encoded, and the headers for their form."),
    NOT_FOUND(
            404,
            "Not found",
            "Nothing is served at this address: the path is unknown, or the id or version in it is.",
            "Compare the path with the contract. Where an id is near a known one, the violation says which."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The address exists, but not for this HTTP method.",
            "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "The address has no representation in any media type that the Accept header asks for.",
            "Ask for a media type that the contract lists for this operation, or leave the header out."),
    IDEMPOTENCY_KEY_IN_USE(
            409,
            "Idempotency key in use",
            "Another request with the same Idempotency-Key has come in and is not answered yet.",
            "Wait a moment and send the request again: it then gets the answer of the first."),
    GONE(
            410,
            "Gone",
            "What is asked for was here, and has been removed for good.",
            "The detail says what is gone. If it was a profile, create another one, under another Idempotency-Key."),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "The profile has a revision that the If-Match header does not name, because another request has changed it, or"
                    + " that the If-None-Match header excludes.",
            "Get the profile again, look at what has changed, and send the change with the new entity tag."),
    PAYLOAD_TOO_LARGE(
            413,
            "Payload too large",
            "The body is larger than 64 KiB. A profile that answers every question takes about 1 KiB.",
            "Send the profile alone, without anything else in the body."),
    URI_TOO_LONG(
            414,
            "URI too long",
            "The address is longer than 4 KiB. A link that answers every question takes about 1 KiB.",
            "Send the profile as a body, with POST, instead of as a link."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The body is in a media type or a charset that the operation does not read, or it is compressed.",
            "Send the body in UTF-8, not compressed, with the media type that the detail and the Accept header name."),
    INVALID_PROFILE(
            422,
            "Invalid profile",
            "The profile, or what was sent beside it, is readable but does not fit: a field, criterion, option, priority,"
                    + " version or declared choice is unknown, missing, repeated or of the wrong type.",
            "Each violation names a place, what may stand there, and the nearest valid id where one is close. All of"
                    + " them are listed at once. GET /api/v1/knowledge/{version}/profile-schema is the JSON Schema"
                    + " of a profile, and check-schema next to it that of a check."),
    INVALID_PARAMETER(
            422,
            "Invalid parameter",
            "A query parameter is unknown, given more than once, or has a value that is not allowed.",
            "Each violation names a parameter, what is allowed, and the nearest valid name or value."),
    CHECK_FAILED(
            422,
            "Check failed",
            "The request is in order, but the declared choice is not the verdict, the verdict stands, and no waiver holds."
                    + " It is an error only because enforce=true asks for it.",
            "Read the detail: it names the verdict and what to do next. Leave enforce out to get the whole check with"
                    + " status 200."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key reused",
            "The Idempotency-Key was sent within the last 24 hours with another body, byte for byte.",
            "Send a new key with each new profile, and the same body with each repeat."),
    PRECONDITION_REQUIRED(
            428,
            "Precondition required",
            "A stored profile is changed or deleted only by whoever says which revision is meant, so that no change is lost.",
            "Get the profile, and send its ETag in the If-Match header."),
    REQUEST_HEADER_FIELDS_TOO_LARGE(
            431,
            "Request header fields too large",
            "The headers of the request are together larger than 16 KiB.",
            "Leave out the headers that the contract does not name: the service reads no others, and no cookies."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "The service failed. This is a fault of the service, not of the request.",
            "Report it with the X-Request-Id header of the answer: the service's log has the cause under the same id."),
    BAD_GATEWAY(
            502,
            "Bad gateway",
            "The proxy in front of the service found no replica that answers, or one broke off before its answer came.",
            "Send the request again after as many seconds as the Retry-After header says; a creation is safe to repeat with"
                    + " an Idempotency-Key."),
    STORE_UNAVAILABLE(
            503,
            "Store unavailable",
            "The database that keeps profiles cannot be reached, is too slow, is full or cannot be written. Verdicts and checks"
                    + " on profiles that are sent along, and everything else that needs no stored profile, go on.",
            "Send the request again after as many seconds as the Retry-After header says. Whether a change was made can be"
                    + " seen then; a creation is safe to repeat with an Idempotency-Key."),
    TOO_MANY_STREAMS(
            503,
            "Too many streams",
            "The service is answering as many batches and portfolio drifts at once as it can without keeping other requests"
                    + " waiting.",
            "Send the request again after as many seconds as the Retry-After header says. Nothing of it has been answered."),
    GATEWAY_TIMEOUT(
            504,
            "Gateway timeout",
            "The proxy in front of the service has waited long enough for an answer.",
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

    /** The type whose page has this name. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** Name of the page below {@code /problems/}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Path of the page that explains the type. */
    public String path() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** How long to wait before the same request is worth another try; empty where waiting does not help. */
    public Optional<Duration> retryAfter() {
        return switch (this) {
            case IDEMPOTENCY_KEY_IN_USE -> Optional.of(Duration.ofSeconds(1));
            case STORE_UNAVAILABLE, TOO_MANY_STREAMS -> Optional.of(Duration.ofSeconds(5));
            default -> Optional.empty();
        };
    }

    /** What has happened, for a reader who meets it for the first time. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
