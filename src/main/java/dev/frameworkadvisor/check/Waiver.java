package dev.frameworkadvisor.check;

import java.time.LocalDate;

/**
 * A permission to deviate from the verdict.
 *
 * @param expires the last valid day, in UTC
 */
public record Waiver(String reason, String approvedBy, LocalDate expires) {

    /** Returns whether the waiver is valid on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
