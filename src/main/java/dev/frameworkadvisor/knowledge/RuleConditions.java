package dev.frameworkadvisor.knowledge;

import java.util.List;

/** The conditions of a verdict rule: all must hold; without any, it always holds. */
public record RuleConditions(List<MarginCondition> margins, List<AnswerCondition> answers) {

    public RuleConditions {
        margins = List.copyOf(margins);
        answers = List.copyOf(answers);
    }

    /** Whether there is no condition, so that the rule matches every profile. */
    public boolean always() {
        return margins.isEmpty() && answers.isEmpty();
    }
}
