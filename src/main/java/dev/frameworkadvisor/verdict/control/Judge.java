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
    private final List<CompiledAdvice> advice;
    private final DecisionIds decisionIds;

    public Judge(Knowledge knowledge) {
        integers = new IntegerKnowledge(knowledge);
        advice = CompiledAdvice.of(knowledge);
        decisionIds = new DecisionIds(knowledge);
    }

    /** The identity of the decision on the profile: {@code sha256:} and 64 hexadecimal digits. */
    public String decisionId(Profile profile) {
        return decisionIds.of(new IntegerProfile(integers, profile));
    }

    /** The verdict of the profile and how far it can be trusted; the same as from {@link #judge}, at a lower cost. */
    public Judgement judgement(Profile profile) {
        IntegerProfile decisive = new IntegerProfile(integers, profile);
        Evaluation evaluation = Evaluator.evaluate(decisive);
        Outcome verdict = evaluation.rule().verdict();
        double share = isComplete(profile) ? 1 : new Completions(decisive).share(verdict);
        Level level = Certifier.certify(decisive, evaluation.matched(), share).level();
        return new Judgement(decisionIds.of(decisive), verdict, level);
    }

    /** The bare verdict of the profile; the same as from {@link #judge}, without anything that explains it. */
    public Outcome outcome(Profile profile) {
        return Evaluator.evaluate(new IntegerProfile(integers, profile)).rule().verdict();
    }

    /** The verdict of the profile, as far as the view shows it; the same profile always gets the same one. */
    public Verdict judge(Profile profile, View view) {
        IntegerProfile decisive = new IntegerProfile(integers, profile);
        Evaluation evaluation = Evaluator.evaluate(decisive);
        Outcome verdict = evaluation.rule().verdict();
        List<Answer> unanswered = unanswered(profile);
        Outlook outlook = unanswered.isEmpty() ? Outlook.certain(verdict) : new Completions(decisive).outlook(verdict);
        List<Contribution> contributions = byEffect(evaluation.contributions());
        return new Verdict(
                decisionIds.of(decisive),
                profile,
                evaluation.rule(),
                Headline.of(evaluation, outlook, profile.knowledge().defaults()),
                advice.get(evaluation.matched()).text(decisive),
                evaluation.django(),
                evaluation.flask(),
                evaluation.margins(),
                RangeFinder.ranges(unanswered, evaluation),
                outlook,
                contributions,
                unanswered.stream().map(Answer::criterion).toList(),
                view == View.SUMMARY ? null : proof(decisive, evaluation, contributions, outlook));
    }

    /** @param contributions by falling effect on the margin */
    private static Proof proof(
            IntegerProfile integers, Evaluation evaluation, List<Contribution> contributions, Outlook outlook) {
        Outcome verdict = evaluation.rule().verdict();
        Robustness robustness = Certifier.certify(integers, evaluation.matched(), outlook.share(verdict));
        Flips flips = new FlipSearch(integers, verdict).search();
        Explanation explanation = Explainer.explain(integers.profile(), verdict, contributions, outlook, robustness);
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

    private static boolean isComplete(Profile profile) {
        for (Answer answer : profile.answers()) {
            if (answer.option() == null) {
                return false;
            }
        }
        return true;
    }

    private static List<Answer> unanswered(Profile profile) {
        List<Answer> unanswered = new ArrayList<>();
        for (Answer answer : profile.answers()) {
            if (answer.option() == null) {
                unanswered.add(answer);
            }
        }
        return unanswered;
    }
}
