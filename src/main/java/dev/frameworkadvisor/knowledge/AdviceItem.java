package dev.frameworkadvisor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule's advice that applies only to some profiles. An unanswered or ignored criterion meets no condition.
 *
 * @param text one or more sentences
 * @param when all of these must be met
 * @param unless none of these may be met
 */
public record AdviceItem(String text, List<AnswerCondition> when, List<AnswerCondition> unless) {

    public AdviceItem(String text, @Nullable List<AnswerCondition> when, @Nullable List<AnswerCondition> unless) {
        this.text = text;
        this.when = when == null ? List.of() : List.copyOf(when);
        this.unless = unless == null ? List.of() : List.copyOf(unless);
    }
}
