package dev.frameworkadvisor.render.sarif;

import java.util.regex.Pattern;

/**
 * Escapes plain text for the {@code text} of a SARIF message, in which a viewer replaces placeholders such as {@code {0}}
 * (SARIF 2.1.0, section 3.11.5) and shows {@code [text](target)} as a link (section 3.11.6). A name or the reason of a waiver
 * could otherwise add a link to the report.
 */
final class SarifText {

    /** With the backslashes before it, which would escape the backslash that escapes the bracket. */
    private static final Pattern BRACKET = Pattern.compile("(\\\\*)([\\[\\]])");

    private SarifText() {}

    static String escape(String text) {
        String braces = text.replace("{", "{{").replace("}", "}}");
        return BRACKET.matcher(braces).replaceAll("$1$1\\\\$2");
    }
}
