package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.render.document.NumberFormat;
import dev.frameworkadvisor.validation.Agreement;
import dev.frameworkadvisor.validation.Proportion;
import dev.frameworkadvisor.validation.Reliability;
import dev.frameworkadvisor.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often the verdicts of a knowledge version are what public projects chose, for people. */
record AgreementTable(ValidationReport report) {

    /** Width of the chart in units. */
    static final int WIDTH = 1000;

    /**
     * A share with its 95 % interval.
     *
     * @param label what is counted
     * @param count the cases that agree, and all cases
     * @param low lower bound of the interval on the scale of the chart
     * @param middle the share on the scale of the chart
     * @param high upper bound of the interval on the scale of the chart
     */
    record Row(String label, String count, String share, String interval, long low, long middle, long high) {}

    String version() {
        return report.knowledge().version();
    }

    List<Row> rows() {
        Agreement all = report.all();
        List<Row> rows = new ArrayList<>();
        add(rows, "The verdict is what the team chose", all.exact());
        add(rows, "The margin favors the framework that the team chose", all.side());
        add(rows, "The verdict, where it is not “" + noWinner() + "”, is what the team chose", all.decided());
        all.byLevel().forEach((level, exact) -> add(rows, "Verdicts marked “" + Labels.level(level) + "”", exact));
        add(
                rows,
                "Projects known before the release of version 2.1.0",
                report.seen().exact());
        add(rows, "Projects added after it", report.unseen().exact());
        ValidationReport.Baseline baseline = report.baseline();
        String constant = Labels.outcome(baseline.verdict(), report.knowledge());
        add(rows, "For comparison: the same verdict for every project, “" + constant + "”", baseline.exact());
        return List.copyOf(rows);
    }

    private String noWinner() {
        return Labels.outcome(Outcome.NO_CLEAR_WINNER, report.knowledge());
    }

    private static void add(List<Row> rows, String label, Proportion share) {
        if (share.of() > 0) {
            rows.add(new Row(
                    label,
                    share.n() + " of " + share.of(),
                    NumberFormat.percent(share.share()),
                    NumberFormat.percent(share.low()) + " to " + NumberFormat.percent(share.high()),
                    Math.round(share.low() * WIDTH),
                    Math.round(share.share() * WIDTH),
                    Math.round(share.high() * WIDTH)));
        }
    }

    /** Returns how far the two coders of the projects agree. */
    String reliability() {
        Reliability reliability = report.all().reliability();
        Double kappa = reliability.kappa();
        String beyondChance = kappa == null ? "" : String.format(Locale.ROOT, " (Cohen’s kappa %.2f)", kappa);
        return "Two coders read each project without its choice and answered the questions independently. They agree on "
                + reliability.agreed() + " of " + reliability.units() + " answers" + beyondChance
                + ". Only the answers that both gave count.";
    }
}
