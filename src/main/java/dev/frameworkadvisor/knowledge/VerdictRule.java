package dev.frameworkadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the ordered list whose first match gives the verdict.
 *
 * @param label the verdict in a few words
 * @param headline one sentence; may contain {@code {margin}}, {@code {now}} and {@code {later}}, which stand for the
 *     absolute margins in points, and {@code {lean}}, which stands for the overall margin with the side it points to
 * @param advice what to do, in two or three sentences that hold for every profile
 * @param adviceItems further parts of the advice, each for the profiles that meet its conditions
 */
public record VerdictRule(
        Outcome verdict,
        String label,
        String headline,
        String advice,
        List<AdviceItem> adviceItems,
        List<Evidence> evidence,
        RuleConditions when) {

    public VerdictRule(
            Outcome verdict,
            String label,
            String headline,
            String advice,
            @Nullable List<AdviceItem> adviceItems,
            List<Evidence> evidence,
            RuleConditions when) {
        this.verdict = verdict;
        this.label = label;
        this.headline = headline;
        this.advice = advice;
        this.adviceItems = adviceItems == null ? List.of() : List.copyOf(adviceItems);
        this.evidence = List.copyOf(evidence);
        this.when = when;
    }

    /**
     * Returns all variants of the advice, two to the power of the number of items: at index {@code i} the advice followed
     * by the items whose bit is set in {@code i}.
     */
    public List<String> adviceVariants() {
        List<String> variants = new ArrayList<>(List.of(advice));
        for (AdviceItem item : adviceItems) {
            List.copyOf(variants).forEach(shorter -> variants.add(shorter + " " + item.text()));
        }
        return List.copyOf(variants);
    }
}
