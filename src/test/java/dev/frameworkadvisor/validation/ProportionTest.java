package dev.frameworkadvisor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void hasPublishedWilsonIntervals(int n, int of, double low, double high) {
        Proportion proportion = new Proportion(n, of);

        assertEquals(low, proportion.low(), 0.00005);
        assertEquals(high, proportion.high(), 0.00005);
        assertEquals((double) n / of, proportion.share());
    }

    @Test
    void mirrorsTheInterval() {
        Proportion some = new Proportion(3, 17);
        Proportion others = new Proportion(14, 17);

        assertEquals(1 - some.high(), others.low(), 1e-12);
        assertEquals(1 - some.low(), others.high(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1", "0, 7, 0, 0.35", "7, 7, 0.65, 1"})
    void staysWithinZeroAndOne(int n, int of, double low, double high) {
        Proportion proportion = new Proportion(n, of);

        assertEquals(low, proportion.low(), 0.01);
        assertEquals(high, proportion.high(), 0.01);
        assertTrue(proportion.low() >= 0 && proportion.high() <= 1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void rejectsInvalidShare(int n, int of) {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(n, of));
    }
}
