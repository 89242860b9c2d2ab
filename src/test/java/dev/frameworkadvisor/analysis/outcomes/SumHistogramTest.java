package dev.frameworkadvisor.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SumHistogramTest {

    @Property
    void countsCompletionsBySum(
            @ForAll("shifts") List<List<Integer>> shifts, @ForAll @IntRange(min = -80, max = 80) int start) {
        SumHistogram histogram = histogram(shifts, start);
        double[] counts = new double[histogram.counts().length];
        for (List<Integer> choice : choices(shifts)) {
            counts[sum(shifts, choice) + start - histogram.low()]++;
        }

        assertArrayEquals(counts, histogram.counts());
    }

    @Property
    void totalsGoalByOption(
            @ForAll("shifts") List<List<Integer>> shifts,
            @ForAll @IntRange(min = -80, max = 80) int start,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        SumHistogram histogram = histogram(shifts, start);
        double[] goal = IntStream.range(0, histogram.counts().length)
                .mapToDouble(i -> i * factor % 7)
                .toArray();
        double[][] expected =
                shifts.stream().map(each -> new double[each.size()]).toArray(double[][]::new);
        for (List<Integer> choice : choices(shifts)) {
            double value = goal[sum(shifts, choice) + start - histogram.low()];
            for (int i = 0; i < expected.length; i++) {
                expected[i][choice.get(i)] += value;
            }
        }

        double[][] actual = histogram.byOption(goal);
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual[i]);
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> shifts() {
        Arbitrary<Integer> shift = Arbitraries.integers().between(-40, 40);
        return shift.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
    }

    private static SumHistogram histogram(List<List<Integer>> shifts, int start) {
        List<SumHistogram.Link> links = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            int[] options = IntStream.range(0, shifts.get(i).size()).toArray();
            links.add(new SumHistogram.Link(
                    i,
                    options,
                    shifts.get(i).stream().mapToInt(Integer::intValue).toArray()));
        }
        return new SumHistogram(links, start);
    }

    /** Returns every combination of one shift index per link. */
    private static List<List<Integer>> choices(List<List<Integer>> shifts) {
        List<List<Integer>> choices = List.of(List.of());
        for (List<Integer> link : shifts) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> choice : choices) {
                for (int j = 0; j < link.size(); j++) {
                    List<Integer> one = new ArrayList<>(choice);
                    one.add(j);
                    longer.add(one);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static int sum(List<List<Integer>> shifts, List<Integer> choice) {
        return IntStream.range(0, choice.size())
                .map(i -> shifts.get(i).get(choice.get(i)))
                .sum();
    }
}
