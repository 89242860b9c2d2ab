package dev.frameworkadvisor.render.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uses {0} and [see here](http://x) | uses {{0}} and \\[see here\\](http://x)",
                "{{0}} | {{{{0}}}}",
                "\\[a\\](b) | \\\\\\[a\\\\\\](b)",
                "a\\b | a\\b",
                "plain text | plain text"
            })
    void escapesPlaceholdersAndLinks(String text, String escaped) {
        assertEquals(escaped, SarifText.escape(text));
    }
}
