package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.Verdict;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The model of the templates: a verdict in the order of its documents, without any further decision.
 *
 * @param cited the sources that the verdict cites
 * @param agreement how often verdicts like this one are what public projects chose
 * @param texts the texts of the knowledge base, escaped for the format of the document
 */
record VerdictReport(Verdict verdict, List<Bibliography.Cited> cited, String agreement, EscapedTexts texts) {

    /** Lowest weight of a driver: importance 4, or importance 2 with high priority. */
    private static final int HIGH_WEIGHT = 4;

    private static final Comparator<Contribution> BY_WEIGHT =
            Comparator.comparingInt(Contribution::weight).reversed();

    /** Returns the sanitized name of the project; null if it has none. */
    @Nullable
    String name() {
        return TextSanitizer.ofName(verdict.profile().name());
    }

    /** Returns the label of the verdict, marked if the verdict is provisional. */
    String label() {
        String label = verdict.rule().label();
        return verdict.isProvisional() ? label + " (provisional)" : label;
    }

    /** Returns an escaped text of the knowledge base; texts of clients must not be passed. */
    Content known(String text) {
        return texts.of(text);
    }

    /** Returns the proof; null in a summary. */
    @Nullable
    Proof proof() {
        return verdict.proof();
    }

    int questions() {
        return verdict.profile().answers().size();
    }

    /** Returns the answers of high weight, in descending order of weight. */
    List<Contribution> drivers() {
        List<Contribution> drivers = contributions(contribution -> contribution.weight() >= HIGH_WEIGHT);
        drivers.sort(BY_WEIGHT);
        return drivers;
    }

    /** Returns the contributions in favor of Django, in descending order of effect. */
    List<Contribution> forDjango() {
        return contributions(contribution -> contribution.difference() > 0);
    }

    /** Returns the contributions in favor of Flask, in descending order of effect. */
    List<Contribution> forFlask() {
        return contributions(contribution -> contribution.difference() < 0);
    }

    /** Returns the contributions in favor of neither framework, in the order of the verdict. */
    List<Contribution> forNeither() {
        return contributions(contribution -> contribution.difference() == 0);
    }

    /** Returns the contributions against the chosen framework; none if the verdict is not a single framework. */
    List<Contribution> against() {
        return switch (verdict.rule().verdict()) {
            case DJANGO -> forFlask();
            case FLASK -> forDjango();
            case FLASK_THEN_DJANGO, COMBINE, NO_CLEAR_WINNER -> List.of();
        };
    }

    /** Returns the given answers, in catalog order. */
    List<Answer> answers() {
        return verdict.profile().answers().stream()
                .filter(answer -> answer.option() != null)
                .toList();
    }

    /** Returns the answers with a priority other than normal, in catalog order. */
    List<Answer> priorities() {
        return verdict.profile().answers().stream()
                .filter(answer -> answer.priority() != Priority.NORMAL)
                .toList();
    }

    Chart chart() {
        return Chart.of(this);
    }

    private List<Contribution> contributions(Predicate<Contribution> which) {
        List<Contribution> chosen = new ArrayList<>();
        for (Contribution contribution : verdict.contributions()) {
            if (which.test(contribution)) {
                chosen.add(contribution);
            }
        }
        return chosen;
    }
}
