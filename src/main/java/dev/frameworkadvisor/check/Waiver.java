package dev.frameworkadvisor.check;

import java.time.LocalDate;

/**
 * Leave to choose otherwise.
 *
 * @param expires its last day, in UTC
 */
public record Waiver(String reason, String approvedBy, LocalDate expires) {

    /** Whether it still holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
