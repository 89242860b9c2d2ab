package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.VerdictRule;
import java.util.List;

/**
 * What evaluating a profile yields: the decision and the numbers it rests on.
 *
 * @param matched index of the rule that matched
 * @param contributions of the answered criteria, in catalog order
 */
public record Evaluation(
        int matched,
        VerdictRule rule,
        Points django,
        Points flask,
        Margins margins,
        List<Contribution> contributions) {}
