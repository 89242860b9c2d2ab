package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.flips.FlipSearch;
import dev.frameworkadvisor.analysis.flips.Flips;
import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.RangeFinder;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.analysis.robustness.RobustnessAnalyzer;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledKnowledge;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Evaluator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Evaluates, certifies and explains by one knowledge version: the whole verdict, ready for any writer. */
public final class VerdictEngine {

    private final CompiledKnowledge integers;
    private final List<CompiledAdvice> advice;
    private final DecisionId decisionIds;

    public VerdictEngine(Knowledge knowledge) {
        integers = new CompiledKnowledge(knowledge);
        advice = CompiledAdvice.of(knowledge);
        decisionIds = new DecisionId(knowledge);
    }

    /** The identity of the decision on the profile: {@code sha256:} and 64 hexadecimal digits. */
    public String decisionId(Profile profile) {
        return decisionIds.of(new CompiledProfile(integers, profile));
    }

    /** The verdict of the profile and how far it can be trusted; the same as from {@link #judge}, at a lower cost. */
    public VerdictSummary judgement(Profile profile) {
        CompiledProfile decisive = new CompiledProfile(integers, profile);
        Evaluation evaluation = Evaluator.evaluate(decisive);
        Outcome verdict = evaluation.rule().verdict();
        double share = isComplete(profile) ? 1 : new CompletionCounter(decisive).share(verdict);
        Level level = RobustnessAnalyzer.certify(decisive, evaluation.matched(), share)
                .level();
        return new VerdictSummary(decisionIds.of(decisive), verdict, level);
    }

    /** The bare verdict of the profile; the same as from {@link #judge}, without anything that explains it. */
    public Outcome outcome(Profile profile) {
        return Evaluator.evaluate(new CompiledProfile(integers, profile)).rule().verdict();
    }

    /** The verdict of the profile, as far as the view shows it; the same profile always gets the same one. */
    public Verdict judge(Profile profile, View view) {
        CompiledProfile decisive = new CompiledProfile(integers, profile);
        Evaluation evaluation = Evaluator.evaluate(decisive);
        Outcome verdict = evaluation.rule().verdict();
        List<Answer> unanswered = unanswered(profile);
        OutcomeDistribution outlook = unanswered.isEmpty()
                ? OutcomeDistribution.certain(verdict)
                : new CompletionCounter(decisive).outlook(verdict);
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
            CompiledProfile integers,
            Evaluation evaluation,
            List<Contribution> contributions,
            OutcomeDistribution outlook) {
        Outcome verdict = evaluation.rule().verdict();
        Robustness robustness = RobustnessAnalyzer.certify(integers, evaluation.matched(), outlook.share(verdict));
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
