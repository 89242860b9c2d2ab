package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.000001, less than 1",
        "0.0149, 1",
        "0.4949, 49",
        "0.495, just under 50",
        "0.497, just under 50",
        "0.5, 50",
        "0.502, just over 50",
        "0.5049, just over 50",
        "0.506, 51",
        "0.994, 99",
        "0.999999, more than 99"
    })
    void keepsSideOfHalf(double share, String percent) {
        assertEquals(percent, Percent.of(share));
    }
}
