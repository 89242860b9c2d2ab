package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.scoring.Margins;
import dev.frameworkadvisor.scoring.Points;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain. | Plain.",
                "By {margin} points. | By 12.50 points.",
                "{now} now, {later} later, {now} and {margin} again. | 3.00 now, 0.25 later, 3.00 and 12.50 again.",
                "It is {lean}, by {margin}. | It is 12.50 points towards Flask, by 12.50."
            })
    void containsAbsoluteMargins(String template, String headline) {
        Margins margins = new Margins(new Points(-1, 8), new Points(-3, 100), new Points(1, 400));

        assertEquals(headline, Headline.filled(template, margins, Shipped.DEFAULTS));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, exactly even",
        "0, 240, exactly even",
        "1, 20001, less than 0.01 points towards Django",
        "-1, 20001, less than 0.01 points towards Flask",
        "1, 1000000, less than 0.01 points towards Django",
        "1, 20000, 0.01 points towards Django",
        "-1, 20000, 0.01 points towards Flask",
        "-6, 100, 6.00 points towards Flask",
        "100, 100, 100.00 points towards Django"
    })
    void isEvenOnlyForZeroMargin(int sum, int total, String lean) {
        Points none = new Points(0, 1);
        Margins margins = new Margins(new Points(sum, total), none, none);

        assertEquals("It is " + lean + ".", Headline.filled("It is {lean}.", margins, Shipped.DEFAULTS));
    }
}
