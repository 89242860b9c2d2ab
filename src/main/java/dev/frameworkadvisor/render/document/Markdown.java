package dev.frameworkadvisor.render.document;

/** Escapes texts for CommonMark and GitHub Flavored Markdown. */
final class Markdown {

    /** Characters that can start markup anywhere in a line. */
    private static final String ACTIVE = "\\`*_{}[]<>#!|~^$&@=";

    private Markdown() {}

    /**
     * Returns the text on one line, escaped so that it renders literally. To keep the source readable, full stops and
     * colons are escaped only where they could form an autolink, and hyphens and plus signs only where a list could start.
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
