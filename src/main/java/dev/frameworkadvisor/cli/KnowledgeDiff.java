package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.analysis.drift.Drift;
import dev.frameworkadvisor.analysis.drift.DriftMeter;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The differences between two knowledge versions as text. */
final class KnowledgeDiff {

    private final Knowledge from;
    private final Knowledge to;
    private final StringBuilder text = new StringBuilder();

    private KnowledgeDiff(Knowledge from, Knowledge to) {
        this.from = from;
        this.to = to;
    }

    /** Returns digests, criteria and options that differ, and the drift. */
    static String text(Knowledge from, Knowledge to) {
        KnowledgeDiff diff = new KnowledgeDiff(from, to);
        diff.text.append(from.version()).append(' ').append(from.digest()).append('\n');
        diff.text.append(to.version()).append(' ').append(to.digest()).append('\n');
        diff.criteria();
        if (!from.verdictRules().equals(to.verdictRules())) {
            diff.line("~ verdict rules");
        }
        if (!from.robustness().equals(to.robustness())) {
            diff.line("~ thresholds of robustness");
        }
        return diff.text.append(drift(from, to)).toString();
    }

    /** Returns the drift on one line. */
    static String drift(Knowledge from, Knowledge to) {
        Drift drift = DriftMeter.measure(from, to);
        String sampled = drift.interval() == null ? "profiles" : "sampled profiles";
        return String.format(
                Locale.ROOT,
                "Drift from %s to %s: %.2f %% of %,d %s change their verdict.%n",
                from.version(),
                to.version(),
                100 * drift.changed(),
                drift.profiles(),
                sampled);
    }

    private void criteria() {
        for (Criterion criterion : from.criteria()) {
            if (to.criterion(criterion.id()).isEmpty()) {
                line("- " + criterion.id());
            }
        }
        for (Criterion criterion : to.criteria()) {
            from.criterion(criterion.id())
                    .ifPresentOrElse(older -> compare(older, criterion), () -> line("+ " + criterion.id()));
        }
    }

    private void compare(Criterion older, Criterion newer) {
        if (older.equals(newer)) {
            return;
        }
        line("~ " + newer.id());
        if (older.importance() != newer.importance()) {
            line("    importance " + older.importance() + " -> " + newer.importance());
        }
        Map<String, Option> options = new LinkedHashMap<>();
        older.options().forEach(option -> options.put(option.id(), option));
        for (Option option : newer.options()) {
            Option before = options.remove(option.id());
            if (before == null) {
                line("    + " + option.id());
            } else if (!before.fit().equals(option.fit())) {
                line("    " + option.id() + ": fit " + fit(before) + " -> " + fit(option));
            }
        }
        options.keySet().forEach(gone -> line("    - " + gone));
    }

    private static String fit(Option option) {
        return option.fit().django() + ":" + option.fit().flask();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
