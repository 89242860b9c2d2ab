package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSanitizerTest {

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\u000B", "\f", "\r", "\u0085", "\u2028", "\u2029"})
    void replacesLineEndsAndTabsWithSpaces(String text) {
        assertEquals("a b", TextSanitizer.of("a" + text + "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0008",
                "\u000E",
                "\u001B",
                "\u001F",
                "\u007F",
                "\u0084",
                "\u0086",
                "\u009F",
                "\u061C",
                "\u200E",
                "\u200F",
                "\u202A",
                "\u202E",
                "\u2066",
                "\u2069",
                "\uFDD0",
                "\uFDEF",
                "\uFFFE",
                "\uFFFF",
                "\uD83F\uDFFE",
                "\uDBFF\uDFFF",
                "\uD83D",
                "\uDE80"
            })
    void replacesUnsafeCharacters(String text) {
        assertEquals("a\uFFFDb", TextSanitizer.of("a" + text + "b"));
    }

    @Test
    void keepsOtherCharacters() {
        String text = " ~\u00A0\u00ADü\u061B\u061D\u200D\u2010"
                + "\u202F\u2065\u206A\uFDCF\uFDF0\uFFFD"
                + "\uD83D\uDE80<>&\"'";

        assertEquals(text, TextSanitizer.of(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u2028"})
    void treatsBlankNamesAsAbsent(String name) {
        assertNull(TextSanitizer.ofName(name));
    }

    @Test
    void trimsNames() {
        assertEquals("a  b", TextSanitizer.ofName(" a\n b\t"));
    }
}
