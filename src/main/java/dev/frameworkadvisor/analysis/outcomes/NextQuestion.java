package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.OutcomeCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Choice of the question to ask next: the one with the largest information gain, which is the expected decrease of the
 * Shannon entropy of the verdict in bits (Lindley, "On a Measure of the Information Provided by an Experiment", 1956;
 * as a splitting criterion: Quinlan, "Induction of Decision Trees", 1986).
 */
final class NextQuestion {

    /** Gains that differ by at most this, in bits, count as equal: then the more important question comes first. */
    private static final double NEAR = 0.01;

    private NextQuestion() {}

    /**
     * Returns the most important open question among those with nearly the largest gain. Ties go to the first in catalog
     * order.
     *
     * @param counts completions by verdict and option
     * @param skipped ids of criteria that must not be asked
     * @return null if no question can be asked
     */
    static @Nullable Question choose(CompiledProfile profile, OutcomeCounts counts, Set<String> skipped) {
        List<Question> open = new ArrayList<>();
        double most = 0;
        for (int i = 0; i < profile.size(); i++) {
            Criterion criterion = profile.profile().answers().get(i).criterion();
            if (profile.canBeAsked(i) && !skipped.contains(criterion.id())) {
                double bits = counts.information(i);
                open.add(new Question(criterion, bits));
                most = Math.max(most, bits);
            }
        }
        Question best = null;
        for (Question question : open) {
            boolean near = question.bits() >= most - NEAR;
            if (near && (best == null || question.importance() > best.importance())) {
                best = question;
            }
        }
        return best;
    }
}
