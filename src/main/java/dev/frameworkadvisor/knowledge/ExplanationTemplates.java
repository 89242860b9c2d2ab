package dev.frameworkadvisor.knowledge;

/**
 * Sentence templates on open questions and on the robustness of a verdict. Names in braces are placeholders: {@code
 * {open}} and {@code {questions}} for numbers, {@code {share}} and {@code {radius}} for percentages, {@code {question}}
 * for a question and {@code {leading}} for the short label of the verdict with the largest share.
 *
 * @param complete if no question is open
 * @param settled if no answer to an open question can change the verdict
 * @param unsettled if an answer can change the verdict
 * @param unsettledElsewhere if an answer can change the verdict, and another one has the largest share of completions
 * @param settledElsewhere if all completions have the same verdict, and it is not the current one
 * @param even replaces the margin if it is 0
 * @param lean replaces the margin with the framework that it favors; {@code {points}} and {@code {framework}} are
 *     placeholders
 * @param leanBelowRounding replaces {@code lean} if the margin rounds to 0.00 but is not 0
 * @param leadingMost added to the headline if another verdict has more than half of the completions
 * @param leadingLikeliest added to the headline if another verdict leads with at most half of the completions
 * @param robust for {@code ROBUST}
 * @param moderate for {@code MODERATE} by the weight radius
 * @param moderateOpen for {@code MODERATE} because of the open questions alone
 * @param fragile for {@code FRAGILE}
 * @param provisional for {@code PROVISIONAL}
 */
public record ExplanationTemplates(
        String complete,
        String settled,
        String unsettled,
        String unsettledElsewhere,
        String settledElsewhere,
        String even,
        String lean,
        String leanBelowRounding,
        String leadingMost,
        String leadingLikeliest,
        String robust,
        String moderate,
        String moderateOpen,
        String fragile,
        String provisional) {}
