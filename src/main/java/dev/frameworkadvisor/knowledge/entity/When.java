package dev.frameworkadvisor.knowledge.entity;

import java.util.List;

/** The conditions of a verdict rule: all must hold; without any, it always holds. */
public record When(List<MarginCondition> margins, List<AnswerCondition> answers) {

    public When {
        margins = List.copyOf(margins);
        answers = List.copyOf(answers);
    }

    /** Whether there is no condition, so that the rule matches every profile. */
    public boolean always() {
        return margins.isEmpty() && answers.isEmpty();
    }
}
