package dev.frameworkadvisor.verdict;

import org.jspecify.annotations.Nullable;

/** Makes text safe for a single line of a log, a report or a terminal. */
public final class TextSanitizer {

    private static final int REPLACEMENT = 0xFFFD;

    private TextSanitizer() {}

    /**
     * Replaces line ends and tabulators with a space; other control characters, bidirectional controls, unpaired surrogates
     * and noncharacters with U+FFFD. The result contains only characters that XML 1.0 allows.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> line.appendCodePoint(replacement(point)));
        return line.toString();
    }

    /** Returns the sanitized, trimmed name of a project; null if it is absent or blank. */
    public static @Nullable String ofName(@Nullable String name) {
        String line = name == null ? "" : of(name).strip();
        return line.isEmpty() ? null : line;
    }

    private static int replacement(int point) {
        if (isLineEndOrTab(point)) {
            return ' ';
        }
        boolean visible = !Character.isISOControl(point) && !isBidiControl(point) && isCharacter(point);
        return visible ? point : REPLACEMENT;
    }

    private static boolean isLineEndOrTab(int point) {
        return isBetween(point, '\t', '\r') || point == 0x85 || isBetween(point, 0x2028, 0x2029);
    }

    /** Returns whether the character has the Unicode property Bidi_Control. */
    private static boolean isBidiControl(int point) {
        return point == 0x061C
                || isBetween(point, 0x200E, 0x200F)
                || isBetween(point, 0x202A, 0x202E)
                || isBetween(point, 0x2066, 0x2069);
    }

    /** Returns false for unpaired surrogates and for the noncharacters of Unicode. */
    private static boolean isCharacter(int point) {
        boolean unpaired = isBetween(point, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || isBetween(point, 0xFDD0, 0xFDEF);
        return !unpaired && !noncharacter;
    }

    private static boolean isBetween(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
