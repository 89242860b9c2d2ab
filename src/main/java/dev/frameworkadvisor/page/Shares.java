package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.render.document.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shares of verdicts as a stacked bar of {@value #WIDTH} units.
 *
 * @param caption what the shares are shares of
 */
record Shares(String caption, List<Part> parts) {

    static final int WIDTH = 1000;

    /**
     * A part of the bar.
     *
     * @param style CSS class of the verdict
     */
    record Part(String label, String percent, String style, long start, long width) {}

    static Shares of(String caption, Map<Outcome, Double> shares, Knowledge knowledge) {
        List<Part> parts = new ArrayList<>();
        double before = 0;
        for (Map.Entry<Outcome, Double> share : shares.entrySet()) {
            long start = Math.round(before * WIDTH);
            before += share.getValue();
            parts.add(new Part(
                    Labels.outcome(share.getKey(), knowledge),
                    NumberFormat.percent(share.getValue()),
                    Labels.style(share.getKey()),
                    start,
                    Math.round(before * WIDTH) - start));
        }
        return new Shares(caption, List.copyOf(parts));
    }
}
