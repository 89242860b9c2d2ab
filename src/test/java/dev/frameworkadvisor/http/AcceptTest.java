package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.render.Format;
import jakarta.ws.rs.NotAcceptableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    private static final List<Format> OFFERS = List.of(Format.JSON, Format.MARKDOWN, Format.SVG, Format.HTML);

    private static Format choose(String... headers) {
        return Accept.choose(List.of(headers), OFFERS);
    }

    @Test
    void choosesDefaultWithoutHeader() {
        assertEquals(Format.JSON, choose());
        assertEquals(Format.JSON, choose(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | JSON",
                "application/json | JSON",
                "APPLICATION/JSON | JSON",
                "application/* | JSON",
                "text/markdown | MARKDOWN",
                "text/* | MARKDOWN",
                "text/html | HTML",
                "TEXT/HTML;Q=0.5 | HTML",
                "text/html;charset=utf-8 | HTML",
                "image/svg+xml | SVG",
                "text/html;q=0.9;level=1, application/json;q=0.8 | HTML",
                "text/csv, */*;q=0.1 | JSON",
                "text/html ; q=0.2 , application/json ; Q=0.3 | JSON"
            })
    void choosesFormatThatRangeCovers(String header, Format expected) {
        assertEquals(expected, choose(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | HTML",
                "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8 | SVG",
                "application/json, text/plain, */* | JSON",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | HTML",
                "application/json; charset=utf-8 | JSON"
            })
    void readsHeadersOfCommonClients(String header, Format expected) {
        assertEquals(expected, choose(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json;q=0.8, text/markdown;q=0.9 | MARKDOWN",
                "application/json;q=0.5, text/markdown;q=0.9, text/html;q=0.8 | MARKDOWN",
                "text/*;q=0.9, text/html;q=0.1 | MARKDOWN",
                "text/*;q=0.9, text/markdown;q=0.1, image/svg+xml;q=0.5 | HTML",
                "*/*, application/json;q=0 | MARKDOWN",
                "application/json;q=0, */* | MARKDOWN"
            })
    void takesQualityFromMostSpecificRange(String header, Format expected) {
        assertEquals(expected, choose(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html;q=0.5, application/json;q=0.5 | JSON",
                "text/html, */* | HTML",
                "text/*, image/svg+xml | SVG",
                "*/*;q=0.5, text/markdown;q=0.5 | MARKDOWN"
            })
    void prefersNamedTypeThenFirstOffer(String header, Format expected) {
        assertEquals(expected, choose(header));
    }

    @Test
    void takesHighestQualityOfRepeatedRange() {
        assertEquals(Format.HTML, choose("text/html;q=0.9, application/json;q=0.5, text/html;q=0.2"));
        assertEquals(Format.HTML, choose("text/html;q=0.2, application/json;q=0.5, text/html;q=0.9"));
    }

    @Test
    void joinsSeveralHeaders() {
        assertEquals(Format.MARKDOWN, choose("text/html;q=0.3", "text/markdown;q=0.4"));
        assertEquals(Format.HTML, choose("text/html", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "application/json;q=0",
                "text/htm",
                "*/*;q=0",
                "text/html;q=2, image/png",
                "x, a/b",
                "*/json"
            })
    void rejectsUncoveredFormats(String header) {
        assertThrows(NotAcceptableException.class, () -> choose(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "text", ",", " ", "nonsense", "text/html;q=2", "*/*;q=high", "text/"})
    void choosesDefaultIfAllRangesAreMalformed(String header) {
        assertEquals(Format.JSON, choose(header));
    }

    @Test
    void ignoresMalformedRanges() {
        assertEquals(Format.MARKDOWN, choose("text/html;q=high, application/json;q=-1, ;, text/markdown;q=0.001"));
        assertEquals(Format.SVG, choose("text/html;q=2, image/svg+xml;q=0.1"));
    }
}
