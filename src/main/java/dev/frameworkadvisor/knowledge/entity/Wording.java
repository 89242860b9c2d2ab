package dev.frameworkadvisor.knowledge.entity;

/**
 * The sentences on what is still open and how sure a verdict is. Names in braces stand for numbers: {@code {open}},
 * {@code {questions}}, {@code {share}} and {@code {radius}} (percentages), and {@code {question}} for a question.
 *
 * @param complete where every question is answered
 * @param settled where open questions cannot change the verdict
 * @param unsettled where they can
 * @param robust for a robust verdict
 * @param moderate for a moderately robust one
 * @param fragile for a fragile one
 */
public record Wording(
        String complete, String settled, String unsettled, String robust, String moderate, String fragile) {}
