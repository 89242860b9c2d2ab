package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.portfolio.ContributionChange;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.render.document.NumberFormat;
import dev.frameworkadvisor.scoring.Points;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stored profile that another knowledge version decides differently.
 *
 * @param change both verdicts, or why there is no second one
 * @param why the cause; null if there is no second verdict
 * @param unfit whether one of the versions does not have all answers of the profile
 */
record ChangedProfile(
        String name, String link, String change, @Nullable String why, boolean unfit) {

    /** The number of criteria that a cause lists. */
    private static final int MOST_LISTED = 3;

    /** Returns the profile; empty if its verdict stays the same. */
    static Optional<ChangedProfile> of(StoredProfile stored, Reevaluation reevaluation, Knowledge newer) {
        if (reevaluation instanceof Reevaluation.Otherwise otherwise) {
            String change = "from " + verdict(otherwise.then(), newer) + " to " + verdict(otherwise.now(), newer) + ".";
            return Optional.of(changed(stored, change, why(otherwise, newer)));
        }
        if (reevaluation instanceof Reevaluation.Unfit unfit) {
            int answers = unfit.violations().size();
            String change = "cannot be compared, because version " + unfit.knowledge() + " does not have "
                    + (answers == 1 ? "one of its answers." : answers + " of its answers.");
            return Optional.of(changed(stored, change, null));
        }
        return Optional.empty();
    }

    private static ChangedProfile changed(StoredProfile stored, String change, @Nullable String why) {
        return new ChangedProfile(StoredRow.name(stored), "/profiles/" + stored.id(), change, why, why == null);
    }

    private static String verdict(Decision decision, Knowledge labels) {
        return "“" + Labels.outcome(decision.verdict(), labels) + "” (" + Labels.level(decision.level()) + ")";
    }

    private static String why(Reevaluation.Otherwise otherwise, Knowledge newer) {
        String largest = otherwise.moved().stream()
                .limit(MOST_LISTED)
                .map(change -> moved(change, newer))
                .collect(Collectors.joining("; "));
        return otherwise.explanation() + (largest.isEmpty() ? "" : " Largest changes: " + largest + ".");
    }

    private static String moved(ContributionChange change, Knowledge newer) {
        String question = newer.criterion(change.criterion())
                .map(Criterion::question)
                .orElse("a question that version " + newer.version() + " no longer asks");
        return question + " " + points(change.from()) + " → " + points(change.to());
    }

    private static String points(@Nullable Points points) {
        return points == null ? "none" : NumberFormat.leaning(points);
    }
}
