package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.Status;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.Locale;

/** Names of the values of enumerations, for people. */
final class Labels {

    private Labels() {}

    /** Returns the label of the verdict, marked if the verdict is provisional. */
    static String verdict(Verdict verdict) {
        String label = verdict.rule().label();
        return verdict.isProvisional() ? label + " (provisional)" : label;
    }

    /** Returns the label of the rule for the verdict; the short label if the version has no such rule. */
    static String outcome(Outcome outcome, Knowledge knowledge) {
        return knowledge.verdictRules().stream()
                .filter(rule -> rule.verdict() == outcome)
                .map(VerdictRule::label)
                .findFirst()
                .orElseGet(() -> sentenceCase(knowledge.defaults().shortLabel(outcome)));
    }

    /** Returns the CSS class of the verdict. */
    static String style(Outcome outcome) {
        return switch (outcome) {
            case DJANGO -> "django";
            case FLASK -> "flask";
            case FLASK_THEN_DJANGO -> "then";
            case COMBINE -> "both";
            case NO_CLEAR_WINNER -> "open";
        };
    }

    static String priority(Priority priority) {
        return switch (priority) {
            case IGNORE -> "Does not matter";
            case NORMAL -> "Counts as usual";
            case HIGH -> "Counts double";
        };
    }

    static String level(Level level) {
        return switch (level) {
            case ROBUST -> "Very sure";
            case MODERATE -> "Fairly sure";
            case FRAGILE -> "A close call";
            case PROVISIONAL -> "Provisional";
        };
    }

    static String horizon(Horizon horizon) {
        return switch (horizon) {
            case NOW -> "the first version";
            case LATER -> "later stages";
            case BOTH -> "the first version and later stages";
        };
    }

    static String status(Status status) {
        return switch (status) {
            case CURRENT -> "current";
            case SUPPORTED -> "supported";
            case DEPRECATED -> "deprecated";
        };
    }

    static String sentenceCase(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
