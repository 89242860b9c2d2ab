package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Points;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Geometry of the diverging bar chart, in units of its view box: Flask to the left of the axis, Django to the right. The
 * margin has its own scale from -100 to 100. The longest bar below it takes half of the width.
 *
 * @param bars the bars in the order of the verdict's contributions; none in a summary
 * @param height height of the chart
 * @param rangeStart left end of the range of the margin
 * @param rangeWidth width of the range, at least 1
 * @param marginAt position of the margin
 */
record Chart(List<Bar> bars, int height, String rangeStart, String rangeWidth, String marginAt) {

    /**
     * The bar of a contribution.
     *
     * @param top upper edge of the row
     * @param start left end of the bar
     * @param width width of the bar; 0 if the contribution favors neither framework
     */
    record Bar(Contribution contribution, int top, String start, String width) {

        /** Returns the CSS class of the bar. */
        String side() {
            return contribution.difference() < 0 ? "flask" : "django";
        }

        int textLine() {
            return top + 13;
        }

        int barTop() {
            return top + 18;
        }

        String points() {
            return NumberFormat.leaning(contribution.toMargin());
        }
    }

    static final int WIDTH = 400;
    static final int AXIS = WIDTH / 2;

    private static final int HALF = AXIS - 16;
    private static final int FIRST_ROW = 150;
    private static final int ROW = 36;
    private static final int FOOT = 14;
    private static final int HUNDREDTHS = 100 * 100;

    static Chart of(VerdictReport report) {
        Verdict verdict = report.verdict();
        List<Contribution> shown = report.proof() == null ? List.of() : verdict.contributions();
        List<Bar> bars = new ArrayList<>(shown.size());
        // Contributions are sorted by descending effect, so the first bar is the longest.
        int longest = shown.isEmpty() ? 0 : Math.abs(shown.get(0).difference());
        for (Contribution contribution : shown) {
            bars.add(bar(contribution, Math.max(1, longest), FIRST_ROW + bars.size() * ROW));
        }
        int rows = Math.max(1, bars.size());
        long lowest = place(verdict.ranges().margin().lowest());
        long highest = place(verdict.ranges().margin().highest());
        return new Chart(
                bars,
                FIRST_ROW + rows * ROW + FOOT,
                decimal(lowest),
                decimal(Math.max(100, highest - lowest)),
                decimal(place(verdict.margins().overall())));
    }

    private static Bar bar(Contribution contribution, int longest, int top) {
        long width = 100L * HALF * Math.abs(contribution.difference()) / longest;
        long start = contribution.difference() < 0 ? 100L * AXIS - width : 100L * AXIS;
        return new Bar(contribution, top, decimal(start), decimal(width));
    }

    /** Returns the position of a margin, in hundredths of a unit. */
    private static long place(Points margin) {
        return 100L * AXIS + 100L * HALF * margin.hundredths() / HUNDREDTHS;
    }

    private static String decimal(long hundredths) {
        long fraction = hundredths % 100;
        return hundredths / 100 + (fraction < 10 ? ".0" : ".") + fraction;
    }
}
