package dev.frameworkadvisor.render.document;

/** Escapes texts for Markdown (CommonMark, and GitHub's extensions of it). */
final class Markdown {

    /** Each can begin something other than text in the middle of a line. */
    private static final String ACTIVE = "\\`*_{}[]<>#!|~^$&@=";

    private Markdown() {}

    /**
     * The text on one line, so that it reads as it is. Stops and colons are escaped only where an address could be made
     * of them, and dashes only where a list could begin, for the sake of those who read the source.
     */
    static String text(String text) {
        int length = text.length();
        StringBuilder escaped = null;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && !active(text, i, c)) {
                if (escaped != null) {
                    escaped.append(c);
                }
                continue;
            }
            if (escaped == null) {
                escaped = new StringBuilder(length + 16).append(text, 0, i);
            }
            if (c < ' ') {
                escaped.append(' ');
            } else {
                escaped.append('\\').append(c);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean active(String text, int i, char c) {
        if (c == '.' || c == ':') {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            return next > ' ' && (next < '0' || next > '9');
        }
        if (c == '-' || c == '+') {
            return i == 0;
        }
        return c < 128 && ACTIVE.indexOf(c) >= 0;
    }
}
