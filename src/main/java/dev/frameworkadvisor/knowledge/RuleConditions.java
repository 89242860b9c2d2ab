package dev.frameworkadvisor.knowledge;

import java.util.List;

/** The conditions of a verdict rule. The rule holds if all conditions are met, so always if there are none. */
public record RuleConditions(List<MarginCondition> margins, List<AnswerCondition> answers) {

    public RuleConditions {
        margins = List.copyOf(margins);
        answers = List.copyOf(answers);
    }

    /** Returns whether there are no conditions, so that the rule holds for every profile. */
    public boolean always() {
        return margins.isEmpty() && answers.isEmpty();
    }
}
