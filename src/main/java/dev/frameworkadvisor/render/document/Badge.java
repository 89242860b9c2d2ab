package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.verdict.VerdictSummary;
import java.util.Locale;

/**
 * Text and geometry of a badge, in pixels. The template fits the text to the estimated width, so that any font works.
 *
 * @param text short label of the verdict and its level
 * @param level determines the background color
 */
record Badge(String text, Level level) {

    static final String LABEL = "framework";

    private static final int PADDING = 10;

    /** Character widths in tenths of a pixel, for the font size of the template. */
    private static final int NARROW = 40;

    private static final int USUAL = 69;
    private static final int WIDE = 98;

    static Badge of(VerdictSummary summary, Defaults defaults) {
        Level level = summary.level();
        String levelName = level.name().toLowerCase(Locale.ROOT);
        return new Badge(defaults.shortLabel(summary.verdict()) + " \u00b7 " + levelName, level);
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
