package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Margins;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Explains an evaluation: the whole verdict, ready for any writer. */
public final class Judge {

    private static final Comparator<Contribution> BY_EFFECT =
            Comparator.comparingInt(contribution -> -Math.abs(contribution.difference()));

    private Judge() {}

    /** The verdict of the profile; the same profile always gets the same one. */
    public static Verdict judge(Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);
        List<Contribution> contributions = new ArrayList<>(evaluation.contributions());
        contributions.sort(BY_EFFECT);
        return new Verdict(
                DecisionId.of(profile),
                profile,
                evaluation.rule(),
                headline(evaluation.rule().headline(), evaluation.margins()),
                evaluation.django(),
                evaluation.flask(),
                evaluation.margins(),
                contributions,
                unanswered(profile));
    }

    private static String headline(String template, Margins margins) {
        return template.replace("{margin}", margins.overall().magnitude())
                .replace("{now}", margins.now().magnitude())
                .replace("{later}", margins.later().magnitude());
    }

    private static List<Criterion> unanswered(Profile profile) {
        List<Criterion> unanswered = new ArrayList<>();
        profile.answers().forEach(answer -> {
            if (answer.option() == null) {
                unanswered.add(answer.criterion());
            }
        });
        return unanswered;
    }
}
