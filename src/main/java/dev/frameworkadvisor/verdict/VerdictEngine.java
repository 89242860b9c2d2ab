package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.flips.FlipSearch;
import dev.frameworkadvisor.analysis.flips.Flips;
import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.Question;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates and explains profiles by one knowledge version. Safe for concurrent use. */
public final class VerdictEngine {

    private final CompiledKnowledge compiledKnowledge;
    /** One for each rule, in the order of the rules. */
    private final List<CompiledAdvice> advice;

    private final DecisionId decisionIds;

    public VerdictEngine(Knowledge knowledge) {
        compiledKnowledge = new CompiledKnowledge(knowledge);
        advice = CompiledAdvice.of(knowledge);
        decisionIds = new DecisionId(knowledge);
    }

    /** Returns the id of the decision on the profile: {@code sha256:} and 64 hexadecimal digits. */
    public String decisionId(Profile profile) {
        return decisionIds.of(new CompiledProfile(compiledKnowledge, profile));
    }

    /** Returns decision id, verdict and robustness level; same result as {@link #evaluate}, at a lower cost. */
    public VerdictSummary summarize(Profile profile) {
        CompiledProfile compiledProfile = new CompiledProfile(compiledKnowledge, profile);
        Evaluation evaluation = Evaluator.evaluate(compiledProfile);
        Outcome verdict = evaluation.rule().verdict();
        double share = isComplete(profile) ? 1 : new CompletionCounter(compiledProfile).share(verdict);
        Level level = RobustnessAnalyzer.certify(compiledProfile, evaluation.matched(), share)
                .level();
        return new VerdictSummary(decisionIds.of(compiledProfile), verdict, level);
    }

    /** Returns only the verdict; same result as {@link #evaluate}. */
    public Outcome outcome(Profile profile) {
        return Evaluator.evaluate(new CompiledProfile(compiledKnowledge, profile))
                .rule()
                .verdict();
    }

    /**
     * Returns the most informative open question that is not skipped; null if there is none.
     *
     * @param skipped ids of criteria
     */
    public @Nullable Question nextQuestion(Profile profile, Set<String> skipped) {
        return new CompletionCounter(new CompiledProfile(compiledKnowledge, profile)).nextQuestion(skipped);
    }

    /** Returns the verdict of the profile, without the proof in a summary. Equal profiles get equal verdicts. */
    public Verdict evaluate(Profile profile, View view) {
        CompiledProfile compiledProfile = new CompiledProfile(compiledKnowledge, profile);
        Evaluation evaluation = Evaluator.evaluate(compiledProfile);
        Outcome verdict = evaluation.rule().verdict();
        List<Answer> unanswered = unanswered(profile);
        OutcomeDistribution outlook = unanswered.isEmpty()
                ? OutcomeDistribution.certain(verdict)
                : new CompletionCounter(compiledProfile).outlook(verdict);
        List<Contribution> contributions = byEffect(evaluation.contributions());
        return new Verdict(
                decisionIds.of(compiledProfile),
                profile,
                evaluation.rule(),
                Headline.of(evaluation, outlook, profile.knowledge().defaults()),
                advice.get(evaluation.matched()).text(compiledProfile),
                evaluation.django(),
                evaluation.flask(),
                evaluation.margins(),
                RangeFinder.ranges(unanswered, evaluation),
                outlook,
                contributions,
                unanswered.stream().map(Answer::criterion).toList(),
                view == View.SUMMARY ? null : proof(compiledProfile, evaluation, contributions, outlook));
    }

    /** @param contributions contributions by descending effect on the margin */
    private static Proof proof(
            CompiledProfile compiled,
            Evaluation evaluation,
            List<Contribution> contributions,
            OutcomeDistribution outlook) {
        Outcome verdict = evaluation.rule().verdict();
        Robustness robustness = RobustnessAnalyzer.certify(compiled, evaluation.matched(), outlook.share(verdict));
        Flips flips = new FlipSearch(compiled, verdict).search();
        Explanation explanation = Explainer.explain(compiled.profile(), verdict, contributions, outlook, robustness);
        return new Proof(robustness, flips, explanation);
    }

    /** Sorts by descending effect on the margin, then by catalog order, which is the lower half of a key. Sorting keys is faster than a comparator. */
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

    /** Returns whether no question is open, without the list that {@link #unanswered} creates. */
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
