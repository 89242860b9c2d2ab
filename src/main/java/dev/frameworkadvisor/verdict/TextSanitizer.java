package dev.frameworkadvisor.verdict;

import org.jspecify.annotations.Nullable;

/** Makes a text safe to show on one line of a log, a report or a terminal. */
public final class TextSanitizer {

    private static final int REPLACEMENT = 0xFFFD;

    private TextSanitizer() {}

    /**
     * The text with a space for what ends a line or tabulates, and U+FFFD for every other control character, for what
     * turns the direction of writing, and for what is no character. What is left is also what XML 1.0 can hold.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> line.appendCodePoint(shown(point)));
        return line.toString();
    }

    /** A project's name on one line; null where it has none, or none that is to be seen. */
    public static @Nullable String ofName(@Nullable String name) {
        String line = name == null ? "" : of(name).strip();
        return line.isEmpty() ? null : line;
    }

    private static int shown(int point) {
        if (endsLineOrTabulates(point)) {
            return ' ';
        }
        boolean shown = !Character.isISOControl(point) && !turnsDirection(point) && isCharacter(point);
        return shown ? point : REPLACEMENT;
    }

    private static boolean endsLineOrTabulates(int point) {
        return isBetween(point, '\t', '\r') || point == 0x85 || isBetween(point, 0x2028, 0x2029);
    }

    /** The characters with the Unicode property Bidi_Control. */
    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || isBetween(point, 0x200E, 0x200F)
                || isBetween(point, 0x202A, 0x202E)
                || isBetween(point, 0x2066, 0x2069);
    }

    /** Neither half a surrogate pair nor one of the code points that Unicode keeps free for ever. */
    private static boolean isCharacter(int point) {
        boolean half = isBetween(point, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        boolean free = (point & 0xFFFE) == 0xFFFE || isBetween(point, 0xFDD0, 0xFDEF);
        return !half && !free;
    }

    private static boolean isBetween(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
