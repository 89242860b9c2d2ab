package dev.frameworkadvisor.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;

class PointsTest {

    @Property
    void roundsHalfAwayFromZero(@ForAll int sum, @ForAll @Positive int total) {
        assertEquals(
                BigInteger.valueOf(new Points(sum, total).hundredths()),
                exact(sum, total).unscaledValue());
    }

    @Property
    void roundsScoresHalfAwayFromZero(
            @ForAll @IntRange(min = -800, max = 800) int sum, @ForAll @IntRange(min = 1, max = 800) int total) {
        assertEquals(exact(sum, total).unscaledValue().longValueExact(), new Points(sum, total).hundredths());
    }

    @Property
    void roundsExactHalvesAwayFromZero(@ForAll @IntRange(max = 100_000) int hundredths) {
        int half = 2 * hundredths + 1;

        assertEquals(hundredths + 1, new Points(half, 20_000).hundredths());
        assertEquals(-hundredths - 1, new Points(-half, 20_000).hundredths());
    }

    @Property
    void oppositePointsStayOpposite(
            @ForAll @IntRange(min = -800, max = 800) int sum, @ForAll @IntRange(min = 1, max = 800) int total) {
        assertEquals(new Points(sum, total).hundredths(), -new Points(-sum, total).hundredths());
        assertEquals(new Points(sum, total).magnitude(), new Points(-sum, total).magnitude());
    }

    @Property
    void magnitudeHasTwoDecimalsAndNoSign(@ForAll int sum, @ForAll @Positive int total) {
        assertEquals(exact(sum, total).abs().toPlainString(), new Points(sum, total).magnitude());
    }

    @Example
    void formatsMagnitude() {
        assertEquals("23.42", new Points(2342, 10_000).magnitude());
        assertEquals("0.05", new Points(-5, 10_000).magnitude());
        assertEquals("3.00", new Points(3, 100).magnitude());
        assertEquals("0.00", new Points(0, 1).magnitude());
        assertEquals("100.00", new Points(-4, 4).magnitude());
    }

    @Example
    void rejectsNonPositiveTotal() {
        assertThrows(IllegalArgumentException.class, () -> new Points(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Points(1, -4));
    }

    private static BigDecimal exact(int sum, int total) {
        return BigDecimal.valueOf(sum)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
    }
}
