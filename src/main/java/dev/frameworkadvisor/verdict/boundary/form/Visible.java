package dev.frameworkadvisor.verdict.boundary.form;

import java.util.PrimitiveIterator;

/** What readers are shown of a text that somebody sent. */
final class Visible {

    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /**
     * The text on one line, without what cannot be seen: white space becomes a space, and what XML cannot hold, controls
     * nothing or turns the direction of the text around it becomes the replacement character.
     */
    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            shown.appendCodePoint(blank(point) ? ' ' : hidden(point) ? REPLACEMENT : point);
        }
        return shown.toString().strip();
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean hidden(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || turnsAround(point);
    }

    /** The marks, embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turnsAround(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
