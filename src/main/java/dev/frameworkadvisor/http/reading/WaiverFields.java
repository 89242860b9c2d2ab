package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.check.Waiver;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a waiver as sent, before validation.
 *
 * @param seen the names of all fields found
 * @param texts the values that are strings, by field
 */
record WaiverFields(Set<String> seen, Map<String, String> texts) {

    private static final String REASON = "reason";
    private static final String APPROVED_BY = "approvedBy";
    private static final String EXPIRES = "expires";

    private static final List<String> NAMES = List.of(REASON, APPROVED_BY, EXPIRES);

    /** Maximum length in Unicode code points. */
    private static final int LONGEST_REASON = 1_000;

    private static final int LONGEST_NAME = 200;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Reads a waiver; returns null, with a violation, if the value is not an object. */
    static @Nullable WaiverFields read(String pointer, StrictJson value) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Set<String> seen = value.fields(pointer, "A waiver", NAMES, (name, place) -> {
            String text = value.requiredText(place);
            if (text != null) {
                texts.put(name, text);
            }
        });
        return seen == null ? null : new WaiverFields(seen, texts);
    }

    void check(Violations violations) {
        for (String name : NAMES) {
            if (!seen.contains(name)) {
                violations.add(Violation.of(pointer(name), "It is required in a waiver."));
            }
        }
        checkText(REASON, LONGEST_REASON, violations);
        checkText(APPROVED_BY, LONGEST_NAME, violations);
        String day = texts.get(EXPIRES);
        if (day != null && day(day) == null) {
            violations.add(Violation.of(pointer(EXPIRES), "It must be a valid date, such as 2027-03-31."));
        }
    }

    private void checkText(String name, int longest, Violations violations) {
        String text = texts.get(name);
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            violations.add(Violation.of(pointer(name), "It must not be blank."));
        }
        if (text.codePointCount(0, text.length()) > longest) {
            violations.add(Violation.of(pointer(name), "It is longer than " + longest + " characters."));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            violations.add(Violation.of(pointer(name), "It contains an unpaired surrogate (U+D800 to U+DFFF)."));
        }
    }

    /** Returns the waiver. May only be called if {@link #check} added no violations. */
    Waiver waiver() {
        LocalDate expires = LocalDate.parse(text(EXPIRES));
        return new Waiver(text(REASON), text(APPROVED_BY), expires);
    }

    private String text(String name) {
        return String.valueOf(texts.get(name));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException invalid) {
            return null;
        }
    }

    private static String pointer(String name) {
        return Violation.pointer("/waiver", name);
    }
}
