package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored profile with its history.
 *
 * @param history its revisions, the latest first
 * @param now what the current knowledge makes of it
 */
record StoredPage(StoredProfile stored, StoredRow latest, List<StoredRow> history, Reevaluation now, Knowledge labels) {

    String link() {
        return latest.link();
    }

    /** Returns the report by the version of the decision. */
    String reportLink() {
        return Parameter.link("/verdict", ProfileParameters.of(stored.profile()));
    }

    String compareLink(int earlier) {
        String reference = "profile:" + stored.id();
        return Parameter.link(
                "/compare",
                List.of(
                        new Parameter("a", reference + "@" + earlier),
                        new Parameter("b", reference + "@" + stored.revision())));
    }

    /** Returns what the current knowledge decides, and why; null if it decides the same. */
    @Nullable
    String change() {
        if (now instanceof Reevaluation.Otherwise otherwise) {
            return "Now: " + Labels.outcome(otherwise.now().verdict(), labels) + " ("
                    + Labels.level(otherwise.now().level()) + "). " + otherwise.explanation();
        }
        if (now instanceof Reevaluation.Unfit unfit) {
            return "The current knowledge, version " + unfit.knowledge()
                    + ", no longer has some of these answers. Edit the profile to choose new ones.";
        }
        return null;
    }
}
