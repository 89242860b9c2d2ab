package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.render.Format;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.request.ServerDrivenNegotiation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Demonstrates why {@link Accept} exists: the class behind {@code Request.selectVariant} fails for headers that clients
 * send. As soon as one of these tests fails after an upgrade, {@link Accept} can be compared with it again.
 */
class SelectVariantTest {

    private static final List<Variant> OFFERS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE,
                    MediaType.valueOf("text/markdown"),
                    MediaType.valueOf("image/svg+xml"),
                    MediaType.TEXT_HTML_TYPE)
            .build();

    private static @Nullable String select(String... headers) {
        ServerDrivenNegotiation negotiation = new ServerDrivenNegotiation();
        negotiation.setAcceptHeaders(List.of(headers));
        Variant best = negotiation.getBestMatch(OFFERS);
        return best == null ? null : best.getMediaType().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "text/* | text/markdown",
                "application/json;q=0, */* | text/markdown",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | text/html",
                "application/json, text/plain, */* | application/json"
            })
    void selectsAsAccept(String header, String expected) {
        assertEquals(expected, select(header));
        assertEquals(
                expected,
                Accept.choose(List.of(header), List.of(Format.JSON, Format.MARKDOWN, Format.SVG, Format.HTML))
                        .bareType());
    }

    @Test
    void failsForHttpUrlConnection() {
        String defaultOfJdk17 = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";

        assertThrows(BadRequestException.class, () -> select(defaultOfJdk17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "TEXT/HTML", "application/json;q=0.9;level=1"})
    void selectsNothingForValidRanges(String header) {
        assertNull(select(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "application/json,", "*/*;q=high", "text/html;level"})
    void failsForMalformedRanges(String header) {
        assertThrows(BadRequestException.class, () -> select(header));
    }

    @Test
    void ignoresFirstOfTwoHeadersIfSecondIsEmpty() {
        assertEquals("application/json", select("text/html", ""));
    }
}
