package dev.frameworkadvisor.verdict.boundary.form;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Judgement;
import dev.frameworkadvisor.verdict.entity.Level;

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

    static Badge of(Judgement judgement) {
        Level level = judgement.level();
        return new Badge(choice(judgement.verdict()) + " \u00b7 " + trust(level), level);
    }

    private static String choice(Outcome verdict) {
        return switch (verdict) {
            case DJANGO -> "Django";
            case FLASK -> "Flask";
            case FLASK_THEN_DJANGO -> "Flask, then Django";
            case COMBINE -> "Django and Flask";
            case NO_CLEAR_WINNER -> "no clear winner";
        };
    }

    private static String trust(Level level) {
        return switch (level) {
            case ROBUST -> "robust";
            case MODERATE -> "moderate";
            case FRAGILE -> "fragile";
        };
    }

    String style() {
        return switch (level) {
            case ROBUST -> "#1a6b3c";
            case MODERATE -> "#835200";
            case FRAGILE -> "#a0323a";
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
