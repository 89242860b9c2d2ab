package dev.frameworkadvisor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    /** Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960): 0.492. */
    @Test
    void hasThePublishedKappaOfThreeCategories() {
        Reliability reliability = Reliability.of(units(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}));

        assertEquals(200, reliability.units());
        assertEquals(140, reliability.agreed());
        assertKappa(0.492, 0.0005, reliability);
    }

    /** The example of most textbooks: observed agreement 0.7, agreement by chance 0.5. */
    @Test
    void hasTheTextbookKappaOfTwoCategories() {
        assertKappa(0.4, 1e-15, Reliability.of(units(new int[][] {{20, 5}, {10, 15}})));
    }

    @Test
    void isOneForFullAgreementAndNegativeBelowChance() {
        assertKappa(1, 0, Reliability.of(units(new int[][] {{3, 0}, {0, 2}})));
        assertKappa(-1, 0, Reliability.of(units(new int[][] {{0, 2}, {2, 0}})));
    }

    @Test
    void isUndefinedForOneCategory() {
        assertNull(Reliability.of(units(new int[][] {{5}})).kappa());
        assertNull(Reliability.of(List.of()).kappa());
    }

    private static void assertKappa(double expected, double error, Reliability reliability) {
        Double kappa = reliability.kappa();
        assertNotNull(kappa);
        assertEquals(expected, kappa, error);
    }

    /** @param table number of units by the category of the first coder, then by that of the second */
    private static List<Reliability.Unit> units(int[][] table) {
        List<Reliability.Unit> units = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                for (int k = 0; k < table[i][j]; k++) {
                    units.add(new Reliability.Unit("category " + i, "category " + j));
                }
            }
        }
        return units;
    }
}
