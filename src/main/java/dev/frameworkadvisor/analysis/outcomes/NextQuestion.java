package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.OutcomeCounts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the question to ask next: the one whose answer removes most uncertainty about the verdict, measured as the expected
 * drop of the Shannon entropy of the outcomes.
 */
final class NextQuestion {

    /** Drops this close, in bits, mean the same to a person: then the more important question comes first. */
    private static final double NEAR = 0.01;

    private NextQuestion() {}

    /**
     * Of the open questions with nearly the largest drop the most important one, then the first; null if none is open.
     *
     * @param tally counted by option
     */
    static @Nullable Question choose(CompiledProfile profile, OutcomeCounts tally) {
        List<Question> open = new ArrayList<>();
        double most = 0;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.canBeAsked(i)) {
                double bits = tally.information(i);
                open.add(new Question(profile.profile().answers().get(i).criterion(), bits));
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
