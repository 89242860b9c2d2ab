package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.flips.FlipSearch;
import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.analysis.robustness.RobustnessAnalyzer;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomKnowledge.class)
class VerdictEnginePropertiesTest {

    @Property
    void sortsContributionsByEffect(@ForAll Profile profile) {
        List<Criterion> catalog = profile.knowledge().criteria();
        List<Contribution> contributions = new VerdictEngine(profile.knowledge())
                .evaluate(profile, View.FULL)
                .contributions();

        for (int i = 1; i < contributions.size(); i++) {
            Contribution before = contributions.get(i - 1);
            Contribution after = contributions.get(i);
            int fall = effect(before).compareTo(effect(after));
            assertTrue(fall >= 0, "a smaller effect comes first");
            assertTrue(
                    fall > 0 || catalog.indexOf(before.criterion()) < catalog.indexOf(after.criterion()),
                    "a tie is not in catalog order");
        }
    }

    @Property
    void keepsContributionsOfEvaluation(@ForAll Profile profile) {
        List<Contribution> evaluated = Evaluator.evaluate(profile).contributions();
        List<Contribution> contributions = new VerdictEngine(profile.knowledge())
                .evaluate(profile, View.FULL)
                .contributions();

        assertEquals(evaluated.size(), contributions.size());
        assertEquals(new HashSet<>(evaluated), new HashSet<>(contributions));
    }

    @Property
    void listsUnansweredInCatalogOrder(@ForAll Profile profile) {
        List<Criterion> expected = new ArrayList<>(profile.knowledge().criteria());
        new VerdictEngine(profile.knowledge())
                .evaluate(profile, View.FULL)
                .contributions()
                .forEach(contribution -> expected.remove(contribution.criterion()));

        assertEquals(
                expected,
                new VerdictEngine(profile.knowledge())
                        .evaluate(profile, View.FULL)
                        .unanswered());
    }

    @Property
    void keepsFiguresOfEvaluation(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);
        Verdict verdict = new VerdictEngine(profile.knowledge()).evaluate(profile, View.FULL);

        assertEquals(profile, verdict.profile());
        assertEquals(evaluation.rule(), verdict.rule());
        assertEquals(evaluation.django(), verdict.django());
        assertEquals(evaluation.flask(), verdict.flask());
        assertEquals(evaluation.margins(), verdict.margins());
        assertEquals(new DecisionId(profile.knowledge()).of(new CompiledProfile(profile)), verdict.decisionId());
    }

    @Property
    void omitsProofOnlyInSummary(@ForAll Profile profile) {
        VerdictEngine engine = new VerdictEngine(profile.knowledge());
        CompiledProfile integers = new CompiledProfile(profile);
        Evaluation evaluation = Evaluator.evaluate(profile);
        Verdict full = engine.evaluate(profile, View.FULL);

        assertNull(engine.evaluate(profile, View.SUMMARY).proof());
        assertEquals(
                RobustnessAnalyzer.certify(
                        integers,
                        evaluation.matched(),
                        full.outlook().share(evaluation.rule().verdict())),
                full.proof().robustness());
        assertEquals(
                new FlipSearch(integers, evaluation.rule().verdict()).search(),
                full.proof().flips());
        assertEquals(full.decisionId(), engine.decisionId(profile));
    }

    @Property
    void summaryAgreesWithVerdict(@ForAll Profile profile) {
        VerdictEngine engine = new VerdictEngine(profile.knowledge());
        Verdict full = engine.evaluate(profile, View.FULL);

        assertEquals(
                new VerdictSummary(
                        full.decisionId(),
                        full.rule().verdict(),
                        full.proof().robustness().level()),
                engine.summarize(profile));
        assertEquals(full.rule().verdict(), engine.outcome(profile));
    }

    @Property
    void outlookAgreesWithEnumeration(@ForAll Profile profile) {
        Verdict verdict = new VerdictEngine(profile.knowledge()).evaluate(profile, View.SUMMARY);

        assertEquals(
                new CompletionCounter(new CompiledProfile(profile))
                        .outlook(verdict.rule().verdict()),
                verdict.outlook());
    }

    @Property
    void isDeterministic(@ForAll Profile profile) {
        List<Answer> answers = profile.answers().stream()
                .map(answer -> new Answer(answer.criterion(), answer.option(), answer.priority()))
                .toList();
        Profile equal = new Profile(profile.name(), profile.knowledge(), answers);

        assertEquals(
                new VerdictEngine(profile.knowledge()).evaluate(profile, View.FULL),
                new VerdictEngine(equal.knowledge()).evaluate(equal, View.FULL));
    }

    private static Ratio effect(Contribution contribution) {
        return Ratio.of(contribution.toMargin()).abs();
    }
}
