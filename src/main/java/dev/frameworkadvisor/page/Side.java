package dev.frameworkadvisor.page;

import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.render.document.NumberFormat;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of two compared profiles.
 *
 * @param heading what it is, in a few words
 */
record Side(String heading, Visit visit, Verdict verdict) {

    String label() {
        return Labels.verdict(verdict);
    }

    @Nullable
    String name() {
        return TextSanitizer.ofName(visit.profile().name());
    }

    String django() {
        return NumberFormat.points(verdict.django());
    }

    String flask() {
        return NumberFormat.points(verdict.flask());
    }

    String margin() {
        return NumberFormat.leaning(verdict.margins().overall());
    }

    String certainty() {
        return verdict.proof() == null ? "" : verdict.proof().explanation().certainty();
    }

    /** Returns the answer in words; a dash if the version does not ask the question. */
    String answer(String criterion) {
        Optional<Answer> found = visit.profile().answers().stream()
                .filter(answer -> answer.criterion().id().equals(criterion))
                .findFirst();
        return found.map(Side::words).orElse("not asked");
    }

    private static String words(Answer answer) {
        String label =
                answer.option() == null ? "not answered" : answer.option().label();
        return switch (answer.priority()) {
            case NORMAL -> label;
            case HIGH -> label + " (counts double)";
            case IGNORE -> label + " (does not matter)";
        };
    }

    /** Returns the points that the answer adds to the margin, with their side. */
    String points(String criterion) {
        return verdict.contributions().stream()
                .filter(contribution -> contribution.criterion().id().equals(criterion))
                .findFirst()
                .map(Contribution::toMargin)
                .map(NumberFormat::leaning)
                .orElse("none");
    }
}
