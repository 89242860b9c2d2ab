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
 * A verdict arranged for readers: nothing is computed of the decision, only put in the order in which it is read.
 *
 * @param cited the sources that the verdict rests on
 * @param prose the knowledge base's texts, for the form in which it is read
 */
record VerdictReport(Verdict verdict, List<Bibliography.Cited> cited, EscapedTexts prose) {

    /** Importance 4 and 5, or any that counts twice from 2 on. */
    private static final int HIGH_WEIGHT = 4;

    private static final Comparator<Contribution> BY_WEIGHT =
            Comparator.comparingInt(Contribution::weight).reversed();

    /** The project's name, fit to be shown; null where it has none. */
    @Nullable
    String name() {
        return TextSanitizer.ofName(verdict.profile().name());
    }

    /** The label of the verdict, marked where it is provisional. */
    String label() {
        String label = verdict.rule().label();
        return verdict.isProvisional() ? label + " (provisional)" : label;
    }

    /** A text of the knowledge base. */
    Content known(String text) {
        return prose.of(text);
    }

    /** What a summary leaves out is null. */
    @Nullable
    Proof proof() {
        return verdict.proof();
    }

    int questions() {
        return verdict.profile().answers().size();
    }

    /** The answers of great weight, by falling weight. */
    List<Contribution> drivers() {
        List<Contribution> drivers = contributions(contribution -> contribution.weight() >= HIGH_WEIGHT);
        drivers.sort(BY_WEIGHT);
        return drivers;
    }

    /** What leans to Django, by falling effect. */
    List<Contribution> forDjango() {
        return contributions(contribution -> contribution.difference() > 0);
    }

    /** What leans to Flask, by falling effect. */
    List<Contribution> forFlask() {
        return contributions(contribution -> contribution.difference() < 0);
    }

    /** What leans to neither, in the order of the verdict. */
    List<Contribution> forNeither() {
        return contributions(contribution -> contribution.difference() == 0);
    }

    /** What has to be put up with: where one framework was chosen, what leans to the other. */
    List<Contribution> against() {
        return switch (verdict.rule().verdict()) {
            case DJANGO -> forFlask();
            case FLASK -> forDjango();
            case FLASK_THEN_DJANGO, COMBINE, NO_CLEAR_WINNER -> List.of();
        };
    }

    /** The answers given, in catalog order. */
    List<Answer> answers() {
        return verdict.profile().answers().stream()
                .filter(answer -> answer.option() != null)
                .toList();
    }

    /** The priorities set, in catalog order. */
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
