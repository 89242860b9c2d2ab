package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.verdict.VerdictSummary;
import java.util.Locale;

/**
 * The words and measures of a badge; the text is fitted to its width, whatever font there is.
 *
 * @param text the verdict and how far it can be trusted
 * @param level styles its ground
 */
record Badge(String text, Level level) {

    static final String LABEL = "framework";

    private static final int PADDING = 10;

    /** Widths of characters in tenths, for the size that the template sets. */
    private static final int NARROW = 40;

    private static final int USUAL = 69;
    private static final int WIDE = 98;

    static Badge of(VerdictSummary judgement, Defaults defaults) {
        Level level = judgement.level();
        String trust = level.name().toLowerCase(Locale.ROOT);
        return new Badge(defaults.shortLabel(judgement.verdict()) + " \u00b7 " + trust, level);
    }

    String style() {
        return switch (level) {
            case ROBUST -> "#1a6b3c";
            case MODERATE -> "#835200";
            case FRAGILE -> "#a0323a";
            case PROVISIONAL -> "#57606a";
        };
    }

    int labelWidth() {
        return textWidth(LABEL);
    }

    int valueWidth() {
        return textWidth(text);
    }

    int valueStart() {
        return labelWidth() + 2 * PADDING;
    }

    int width() {
        return valueStart() + valueWidth() + 2 * PADDING;
    }

    int labelAt() {
        return PADDING;
    }

    int valueAt() {
        return valueStart() + PADDING;
    }

    private static int textWidth(String text) {
        int tenths = text.chars()
                .map(c -> "ijlfrt ,\u00b7".indexOf(c) >= 0 ? NARROW : c == 'm' || c == 'w' ? WIDE : USUAL)
                .sum();
        return tenths / 10;
    }
}
