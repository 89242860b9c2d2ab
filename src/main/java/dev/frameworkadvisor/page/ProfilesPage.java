package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of stored profiles, the newest first.
 *
 * @param total number of profiles that match
 * @param next the next page; null on the last one
 */
record ProfilesPage(
        List<StoredRow> rows,
        long total,
        String name,
        @Nullable Outcome verdict,
        @Nullable String next,
        Knowledge labels) {

    Outcome[] verdicts() {
        return Outcome.values();
    }

    String label(Outcome outcome) {
        return Labels.outcome(outcome, labels);
    }
}
