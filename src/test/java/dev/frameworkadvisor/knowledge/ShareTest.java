package dev.frameworkadvisor.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @Test
    void roundsHalfUpDespiteFloatingPointError() {
        for (int halves = 1; halves < 2 * Share.PARTS; halves += 2) {
            double half = halves / (2.0 * Share.PARTS);
            int up = (halves + 1) / 2;

            assertEquals(up, Share.rounded(half));
            assertEquals(up, Share.rounded(half - 1e-15));
            assertEquals(up, Share.rounded(1 - (1 - half)));
        }
    }

    @Test
    void keepsExactShares() {
        for (int parts = 0; parts <= Share.PARTS; parts++) {
            assertEquals(parts, Share.rounded((double) parts / Share.PARTS));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.33333333, 0.3333", "0.00004999, 0.0", "0.00005, 0.0001", "0.99995, 1.0", "1.58496, 1.585"})
    void returnsFourDecimals(double share, double decimal) {
        assertEquals(decimal, Share.decimal(share));
    }
}
