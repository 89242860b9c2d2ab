package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.NotAcceptableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    private static final List<String> OFFERS = List.of("application/json", "text/html", "text/markdown");

    private static int choose(String... headers) {
        return Accept.choose(List.of(headers), OFFERS);
    }

    @Test
    void takesTheFirstOfferWithoutAHeader() {
        assertEquals(0, choose());
        assertEquals(0, choose(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | 1",
                "TEXT/HTML;Q=0.5 | 1",
                "text/* | 1",
                "*/* | 0",
                "application/json;q=0.8, text/markdown;q=0.9 | 2",
                "text/html;q=0.5, application/json;q=0.5 | 0",
                "text/*;q=0.9, text/html;q=0.1 | 2",
                "*/*, application/json;q=0 | 1",
                "text/html;q=0.9;level=1, application/json;q=0.8 | 1"
            })
    void takesTheTypeOfHighestQualityByItsMostSpecificRange(String header, int offer) {
        assertEquals(offer, choose(header));
    }

    @Test
    void takesTheHighestQualityOfARangeThatIsGivenTwice() {
        assertEquals(1, choose("text/html;q=0.9, application/json;q=0.5, text/html;q=0.2"));
        assertEquals(1, choose("text/html;q=0.2, application/json;q=0.5, text/html;q=0.9"));
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertEquals(2, choose("text/html;q=0.3", "text/markdown;q=0.4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "application/json;q=0", "text/htm", "*/*;q=0", "text/html;q=2, image/png", "x, a/b"
            })
    void refusesWhereNothingThatCanBeReadFits(String header) {
        assertThrows(NotAcceptableException.class, () -> choose(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "text", ",", " ", "nonsense", "text/html;q=2", "*/*;q=high", "text/"})
    void takesTheFirstOfferWhereNothingCanBeRead(String header) {
        assertEquals(0, choose(header));
    }

    @Test
    void passesOverWhatItCannotRead() {
        assertEquals(2, choose("text/html;q=high, application/json;q=-1, ;, text/markdown;q=0.001"));
    }
}
