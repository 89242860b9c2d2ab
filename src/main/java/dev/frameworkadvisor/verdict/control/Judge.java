package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Explanation;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Judgement;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Proof;
import dev.frameworkadvisor.verdict.entity.Robustness;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Evaluates, certifies and explains by one knowledge version: the whole verdict, ready for any writer. */
public final class Judge {

    private final IntegerKnowledge integers;
    private final DecisionIds decisionIds;

    public Judge(Knowledge knowledge) {
        integers = new IntegerKnowledge(knowledge);
        decisionIds = new DecisionIds(knowledge);
    }

    /** The identity of the decision on the profile: {@code sha256:} and 64 hexadecimal digits. */
    public String decisionId(Profile profile) {
        return decisionIds.of(new IntegerProfile(integers, profile));
    }

    /** The verdict of the profile and how far it can be trusted: what {@link #judge} comes to, in a part of the time. */
    public Judgement judgement(Profile profile) {
        IntegerProfile decisive = new IntegerProfile(integers, profile);
        Evaluation evaluation = Evaluator.evaluate(decisive);
        Level level = Certifier.certify(profile, evaluation.matched()).level();
        return new Judgement(decisionIds.of(decisive), evaluation.rule().verdict(), level);
    }

    /** The bare verdict of the profile: what {@link #judge} comes to, without anything to explain it. */
    public Outcome outcome(Profile profile) {
        return Evaluator.evaluate(new IntegerProfile(integers, profile)).rule().verdict();
    }

    /** The verdict of the profile, as far as the view shows it; the same profile always gets the same one. */
    public Verdict judge(Profile profile, View view) {
        IntegerProfile decisive = new IntegerProfile(integers, profile);
        Evaluation evaluation = Evaluator.evaluate(decisive);
        List<Answer> open = open(profile);
        Outlook outlook =
                open.isEmpty() ? Outlook.certain(evaluation.rule().verdict()) : new Completions(decisive).outlook();
        List<Contribution> contributions = byEffect(evaluation.contributions());
        return new Verdict(
                decisionIds.of(decisive),
                profile,
                evaluation.rule(),
                Explainer.headline(evaluation.rule().headline(), evaluation.margins()),
                evaluation.django(),
                evaluation.flask(),
                evaluation.margins(),
                RangeFinder.ranges(open, evaluation),
                outlook,
                contributions,
                open.stream().map(Answer::criterion).toList(),
                view == View.SUMMARY ? null : proof(decisive, evaluation, contributions, outlook));
    }

    /** @param contributions by falling effect on the margin */
    private static Proof proof(
            IntegerProfile integers, Evaluation evaluation, List<Contribution> contributions, Outlook outlook) {
        Profile profile = integers.profile();
        Outcome verdict = evaluation.rule().verdict();
        Robustness robustness = Certifier.certify(profile, evaluation.matched());
        Flips flips = new FlipSearch(integers, verdict).search();
        Explanation explanation = Explainer.explain(profile, verdict, contributions, outlook, robustness);
        return new Proof(robustness, flips, explanation);
    }

    /** By falling effect on the margin, else in catalog order: both in one number, as numbers are sorted fastest. */
    private static List<Contribution> byEffect(List<Contribution> contributions) {
        long[] keys = new long[contributions.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) -Math.abs(contributions.get(i).difference()) << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        List<Contribution> sorted = new ArrayList<>(keys.length);
        for (long key : keys) {
            sorted.add(contributions.get((int) key));
        }
        return sorted;
    }

    private static List<Answer> open(Profile profile) {
        List<Answer> open = new ArrayList<>();
        for (Answer answer : profile.answers()) {
            if (answer.option() == null) {
                open.add(answer);
            }
        }
        return open;
    }
}
