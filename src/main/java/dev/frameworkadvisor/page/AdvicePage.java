package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.outcomes.Leading;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.render.document.NumberFormat;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire: the model of its guided form and of the form with all questions.
 *
 * @param verdict the verdict on the answers so far
 * @param question the question of the guided form; null if none can change the verdict, or all are skipped
 */
record AdvicePage(Visit visit, Verdict verdict, @Nullable Criterion question) {

    /** Smallest share of the leading verdict from which the guided form offers to stop. */
    private static final double ENOUGH = 0.9;

    boolean settled() {
        return verdict.outlook().settled();
    }

    boolean mayStop() {
        return !settled() && leading().share() >= ENOUGH;
    }

    private Leading leading() {
        return verdict.outlook().leading();
    }

    String leadingLabel() {
        return Labels.outcome(leading().verdict(), visit.knowledge());
    }

    /** Returns the label of the only verdict that can still be reached, or of the current one. */
    String label() {
        return settled() ? leadingLabel() : Labels.verdict(verdict);
    }

    int questions() {
        return visit.knowledge().criteria().size();
    }

    int answered() {
        return questions() - verdict.unanswered().size();
    }

    String progress() {
        String rest = answered() == questions()
                ? "no question is open."
                : NumberFormat.percent(leading().share()) + " of the ways to answer the rest end with “"
                        + leadingLabel() + "”.";
        return answered() + " of " + questions() + " answered; " + rest;
    }

    Shares shares() {
        return Shares.of(
                "Share of all ways to answer the open questions that ends in each verdict",
                verdict.outlook().outcomes(),
                visit.knowledge());
    }

    /** Returns the parameters that the form repeats. */
    List<Parameter> hidden() {
        return question == null ? visit.given() : visit.without(question);
    }

    /** Returns the answers so far in the order of the catalog. */
    List<Answer> answers() {
        return visit.profile().answers().stream()
                .filter(answer -> answer.option() != null || answer.isIgnored())
                .toList();
    }

    List<Criterion> skipped() {
        return visit.knowledge().criteria().stream()
                .filter(criterion -> visit.skipped().contains(criterion.id()))
                .toList();
    }

    /** Returns the answer to the criterion. */
    Answer answer(Criterion criterion) {
        return visit.profile().answers().stream()
                .filter(answer -> answer.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    boolean isHigh(Criterion criterion) {
        return answer(criterion).priority() == Priority.HIGH;
    }

    /** Returns the answers of all questions by category, in the order of the catalog. */
    Map<String, List<Answer>> categories() {
        Map<String, List<Answer>> categories = new LinkedHashMap<>();
        for (Answer answer : visit.profile().answers()) {
            String category = Labels.sentenceCase(answer.criterion().category());
            categories.computeIfAbsent(category, any -> new ArrayList<>()).add(answer);
        }
        return categories;
    }
}
