package dev.frameworkadvisor.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far two coders agree beyond chance: Cohen's kappa (1960), <i>(p<sub>o</sub> &minus; p<sub>e</sub>) / (1 &minus;
 * p<sub>e</sub>)</i>, with the observed agreement <i>p<sub>o</sub></i> and the agreement <i>p<sub>e</sub></i> of two coders who
 * choose at random by their own frequencies.
 *
 * @param units what both coders assigned to a category
 * @param agreed the units with the same category
 * @param kappa at most 1; null if it is not defined, because both coders use one and the same category only
 */
public record Reliability(int units, int agreed, @Nullable Double kappa) {

    /**
     * What both coders made of one unit.
     *
     * @param first category that the first coder assigned
     * @param second category that the second coder assigned
     */
    public record Unit(String first, String second) {

        boolean isAgreed() {
            return first.equals(second);
        }
    }

    /** Measures the agreement on these units. */
    public static Reliability of(List<Unit> units) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> second = new HashMap<>();
        int agreed = 0;
        for (Unit unit : units) {
            first.merge(unit.first(), 1, Integer::sum);
            second.merge(unit.second(), 1, Integer::sum);
            agreed += unit.isAgreed() ? 1 : 0;
        }
        return new Reliability(units.size(), agreed, kappa(units.size(), agreed, first, second));
    }

    /** Computes in integers up to the last division, so that the order of summation has no effect. */
    private static @Nullable Double kappa(
            long units, long agreed, Map<String, Integer> first, Map<String, Integer> second) {
        long byChance = 0;
        for (Map.Entry<String, Integer> category : first.entrySet()) {
            byChance += (long) category.getValue() * second.getOrDefault(category.getKey(), 0);
        }
        long possible = units * units - byChance;
        return possible == 0 ? null : (double) (agreed * units - byChance) / possible;
    }
}
