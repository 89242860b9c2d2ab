package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.drift.Drift;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.render.document.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What changes between two knowledge versions, for people: a matrix of verdicts, and examples. */
record DriftPage(Drift drift) {

    /** The number of shades of the heat map. */
    private static final int SHADES = 5;

    /** A row of the matrix. */
    record Row(String label, List<Cell> cells) {}

    /**
     * A cell of the matrix.
     *
     * @param shade 0 (none) to 5 (the largest share)
     */
    record Cell(String percent, int shade, boolean same) {}

    /**
     * A pair of different verdicts with an example.
     *
     * @param before the report on the example by the older version
     * @param after the same by the newer version
     */
    record Move(String from, String to, String percent, String before, String after) {}

    List<String> columns() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Labels.outcome(outcome, drift.to()))
                .toList();
    }

    List<Row> rows() {
        long most = drift.cells().stream().mapToLong(Drift.Cell::profiles).max().orElse(1);
        return Arrays.stream(Outcome.values())
                .map(from -> new Row(
                        Labels.outcome(from, drift.from()),
                        Arrays.stream(Outcome.values())
                                .map(to -> cell(from, to, most))
                                .toList()))
                .toList();
    }

    private Cell cell(Outcome from, Outcome to, long most) {
        long profiles = drift.cells().stream()
                .filter(cell -> cell.from() == from && cell.to() == to)
                .mapToLong(Drift.Cell::profiles)
                .sum();
        int shade = (int) ((profiles * SHADES + most - 1) / most);
        return new Cell(share(profiles), shade, from == to);
    }

    List<Move> moves() {
        return drift.cells().stream()
                .filter(cell -> cell.from() != cell.to())
                .map(cell -> new Move(
                        Labels.outcome(cell.from(), drift.from()),
                        Labels.outcome(cell.to(), drift.to()),
                        share(cell.profiles()),
                        report(cell, drift.from()),
                        report(cell, drift.to())))
                .toList();
    }

    private static String report(Drift.Cell cell, Knowledge knowledge) {
        List<Parameter> parameters = new ArrayList<>();
        cell.witness().forEach((criterion, option) -> parameters.add(new Parameter(criterion, option)));
        parameters.add(new Parameter(Visit.KNOWLEDGE, knowledge.version()));
        return Parameter.link("/verdict", parameters);
    }

    String changed() {
        return NumberFormat.percent(drift.changed());
    }

    /** Returns how exact the share is. */
    String precision() {
        Drift.Interval interval = drift.interval();
        return interval == null
                ? "All " + count(drift.profiles()) + " such profiles were evaluated."
                : count(drift.profiles())
                        + " random profiles were evaluated; with 95 % confidence, the share is between "
                        + NumberFormat.percent(interval.lowest()) + " and " + NumberFormat.percent(interval.highest())
                        + ".";
    }

    private static String count(long profiles) {
        return String.format(Locale.ROOT, "%,d", profiles);
    }

    private String share(long profiles) {
        return NumberFormat.percent((double) profiles / drift.profiles());
    }
}
