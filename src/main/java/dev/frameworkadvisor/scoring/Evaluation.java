package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.VerdictRule;
import java.util.List;

/**
 * The result of evaluating a profile: the matched rule, scores, margins and contributions.
 *
 * @param matched index of the matched rule
 * @param contributions contributions of the answered criteria in catalog order
 */
public record Evaluation(
        int matched,
        VerdictRule rule,
        Points django,
        Points flask,
        Margins margins,
        List<Contribution> contributions) {}
