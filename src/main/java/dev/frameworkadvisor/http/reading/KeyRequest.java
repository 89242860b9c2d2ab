package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a new key.
 *
 * @param expiresAt the time from which the key is invalid; null if it does not expire
 */
public record KeyRequest(
        String label, Role role, String owner, @Nullable Instant expiresAt) {

    private static final String LABEL = "label";
    private static final String ROLE = "role";
    private static final String OWNER = "owner";
    private static final String EXPIRES = "expires";

    private static final List<String> REQUIRED = List.of(LABEL, ROLE, OWNER);
    private static final List<String> FIELDS = List.of(LABEL, ROLE, OWNER, EXPIRES);

    /** No key needs to be valid for longer, and later times do not fit a column. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Reads a body.
     *
     * @param query the violations in the parameters of the request, which are reported too
     * @throws ProblemException with all violations if the body is not valid
     */
    public static KeyRequest fromBody(byte[] body, Instant now, Violations query) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = JsonBody.parser(body)) {
            read(parser, texts, query);
        } catch (IOException unreadable) {
            throw MalformedJson.problem(unreadable);
        }
        Role role = role(texts.get(ROLE), query);
        Instant expires = expires(texts.get(EXPIRES), now, query);
        query.throwIfAny(ProblemType.INVALID_PARAMETER, "The body");
        return new KeyRequest(
                texts.getOrDefault(LABEL, ""),
                role == null ? Role.READER : role,
                texts.getOrDefault(OWNER, ""),
                expires);
    }

    private static void read(JsonParser parser, Map<String, String> texts, Violations violations) throws IOException {
        if (parser.nextToken() == null) {
            throw new EmptyBodyException(parser);
        }
        StrictJson json = new StrictJson(parser, violations);
        var seen = json.fields("", "A key", FIELDS, (name, pointer) -> {
            String text = name.equals(EXPIRES) ? json.text(pointer) : json.requiredText(pointer);
            if (text != null) {
                texts.put(name, text);
                checkText(name, text, violations);
            }
        });
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "Content follows the key");
        }
        if (seen != null) {
            REQUIRED.stream().filter(name -> !seen.contains(name)).forEach(name -> violations.add(missing(name)));
        }
    }

    private static Violation missing(String name) {
        return name.equals(ROLE)
                ? new Violation("/" + name, "It is required.", Role.labels(), null)
                : Violation.of("/" + name, "It is required.");
    }

    private static void checkText(String name, String text, Violations violations) {
        boolean isFree = name.equals(LABEL) || name.equals(OWNER);
        if (isFree && !OwnershipFields.SUBJECT.matcher(text).matches()) {
            violations.add(Violation.of("/" + name, "It must be 1 to 200 characters without control characters."));
        }
    }

    private static @Nullable Role role(@Nullable String label, Violations violations) {
        Role role = label == null ? null : Role.of(label).orElse(null);
        if (label != null && role == null) {
            violations.add(Violation.unknown(
                    "/" + ROLE, "There is no role " + Violation.quote(label) + ".", label, Role.labels()));
        }
        return role;
    }

    private static @Nullable Instant expires(@Nullable String text, Instant now, Violations violations) {
        if (text == null) {
            return null;
        }
        Instant expires = instant(text);
        if (expires == null || expires.isAfter(LATEST)) {
            violations.add(Violation.of(
                    "/" + EXPIRES,
                    "It must be a date, such as 2027-03-31, whose end in UTC is meant, or a time, such as"
                            + " 2027-03-31T12:00:00Z."));
        } else if (!expires.isAfter(now)) {
            violations.add(Violation.of("/" + EXPIRES, "It must be in the future."));
        }
        return expires;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text).truncatedTo(ChronoUnit.MILLIS)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
