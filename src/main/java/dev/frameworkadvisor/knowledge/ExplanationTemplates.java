package dev.frameworkadvisor.knowledge;

/**
 * Sentences on what is open and on how sure a verdict is. Names in braces are placeholders: {@code {open}} and {@code
 * {questions}} for numbers, {@code {share}} and {@code {radius}} for percentages, {@code {question}} for a question and
 * {@code {leading}} for the short label of the verdict with the largest share.
 *
 * @param complete where no question is open
 * @param settled where no answer to an open question can change the verdict
 * @param unsettled where an answer can
 * @param unsettledElsewhere where an answer can, and another verdict has the largest share of the completions
 * @param settledElsewhere where every way to answer the open questions ends with the same other verdict
 * @param even in place of the margin where it is 0
 * @param lean in place of the margin with its side; {@code {points}} and {@code {framework}} are placeholders
 * @param leanBelowRounding the same where the margin rounds to 0.00 and is not 0
 * @param leadingMost added to the headline where another verdict has more than half of the completions
 * @param leadingLikeliest added to the headline where another verdict leads with at most half of the completions
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
