package dev.frameworkadvisor.verdict.boundary.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.NotAcceptableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

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
                "text/html;charset=utf-8 | HTML",
                "image/svg+xml | SVG",
                "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8 | SVG",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | HTML",
                "application/json;q=0.5, text/markdown;q=0.9, text/html;q=0.8 | MARKDOWN",
                "application/json;q=0, */* | MARKDOWN",
                "text/*;q=0.9, text/markdown;q=0.1, image/svg+xml;q=0.5 | HTML",
                "text/csv, */*;q=0.1 | JSON",
                "text/html ; q=0.2 , application/json ; Q=0.3 | JSON",
                "text/html;q=.1, *; q=.2, */*; q=.2 | JSON",
                "text/html;q=2, image/svg+xml;q=0.1 | SVG",
                "nonsense, ;;, text/html | HTML"
            })
    void takesTheFormOfHighestQualityByTheMostSpecificRange(String accept, Form expected) {
        assertEquals(expected, Form.preferred(List.of(accept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/html;q=0", "*/*;q=0", "nonsense, text/csv"})
    void refusesWhatFitsNoForm(String accept) {
        assertThrows(NotAcceptableException.class, () -> Form.preferred(List.of(accept)));
    }

    @Test
    void takesJsonWhereNothingIsSaid() {
        assertEquals(Form.JSON, Form.preferred(List.of()));
        assertEquals(Form.JSON, Form.preferred(List.of("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "*", "text/html;q=x"})
    void takesJsonWhereNothingCanBeRead(String accept) {
        assertEquals(Form.JSON, Form.preferred(List.of(accept)));
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertEquals(Form.HTML, Form.preferred(List.of("image/svg+xml;q=0.4", "text/html;q=0.6")));
    }
}
