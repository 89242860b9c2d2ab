package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.VerdictRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words the conditions of verdict rules for people. */
record RuleText(Knowledge knowledge) {

    /** Returns the conditions, all of which must hold; a single sentence if there are none. */
    List<String> conditions(VerdictRule rule) {
        if (rule.when().always()) {
            return List.of("In all other cases");
        }
        List<String> conditions = new ArrayList<>();
        rule.when().margins().forEach(margin -> conditions.add(margin(margin)));
        rule.when().answers().forEach(answer -> conditions.add(answer(answer)));
        return conditions;
    }

    private static String margin(MarginCondition margin) {
        Integer atLeast = margin.atLeast();
        Integer atMost = margin.atMost();
        String text = atLeast != null ? lowest(atLeast) : highest(atMost == null ? 0 : atMost);
        String horizon = horizon(margin.horizon());
        return text + horizon;
    }

    private static String lowest(int points) {
        return points >= 0
                ? "Django is at least " + points + " points ahead"
                : "Flask is at most " + -points + " points ahead";
    }

    private static String highest(int points) {
        return points <= 0
                ? "Flask is at least " + -points + " points ahead"
                : "Django is at most " + points + " points ahead";
    }

    private static String horizon(MarginHorizon horizon) {
        return switch (horizon) {
            case OVERALL -> "";
            case NOW -> " for the first version";
            case LATER -> " for later stages";
        };
    }

    private String answer(AnswerCondition condition) {
        Criterion criterion = knowledge.criterion(condition.criterion()).orElseThrow();
        String labels = condition.in().stream()
                .map(id -> criterion.option(id).map(Option::label).orElse(id))
                .map(label -> "“" + label + "”")
                .collect(Collectors.joining(" or "));
        return criterion.question() + " " + labels;
    }
}
