package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.verdict.TextSanitizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A revision of a stored profile in a list.
 *
 * @param link the page of the profile
 * @param time date and time in UTC
 */
record StoredRow(String name, String link, int revision, String verdict, String level, String knowledge, String time) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Returns the row.
     *
     * @param labels a knowledge version with the labels of verdicts
     */
    static StoredRow of(StoredProfile stored, Knowledge labels) {
        Decision decision = stored.decision();
        return new StoredRow(
                name(stored),
                "/profiles/" + stored.id(),
                stored.revision(),
                Labels.outcome(decision.verdict(), labels),
                Labels.level(decision.level()),
                decision.knowledge(),
                time(stored.updatedAt()));
    }

    static String name(StoredProfile stored) {
        String name = TextSanitizer.ofName(stored.profile().name());
        return name == null ? "Profile without a name" : name;
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
