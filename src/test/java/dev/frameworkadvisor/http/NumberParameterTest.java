package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParameterTest {

    private static OptionalInt within(String value) {
        return new NumberParameter(value).within(1, 200);
    }

    @Test
    void includesBounds() {
        assertEquals(OptionalInt.of(1), within("1"));
        assertEquals(OptionalInt.of(200), within("200"));
        assertEquals(OptionalInt.of(0), new NumberParameter("0").within(0, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "201", "-1", "+1", "01", "1.0", "1e2", " 1", "٣", "99999999999", "one"})
    void isEmptyOutsideBounds(String value) {
        assertEquals(OptionalInt.empty(), within(value));
    }
}
