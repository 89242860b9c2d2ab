package dev.frameworkadvisor.knowledge.validation;

import dev.frameworkadvisor.knowledge.AdviceItem;
import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.VerdictRule;
import java.util.ArrayList;
import java.util.List;

/** Invariants of the verdict rules of a version. */
final class VerdictRuleInvariants {

    private static final int MAX_ANSWER_CONDITIONS = 64;

    private static final int MAX_CONDITION_CRITERIA = 4;

    private VerdictRuleInvariants() {}

    /** Reports conditions of rules and advice items that name unknown criteria or options. */
    static List<Fault> ruleConditionsResolve(Knowledge knowledge) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < knowledge.verdictRules().size(); i++) {
            VerdictRule rule = knowledge.verdictRules().get(i);
            String pointer = "/verdictRules/" + i;
            faults.addAll(unresolved(knowledge, rule.when().answers(), pointer + "/when/answers"));
            for (int j = 0; j < rule.adviceItems().size(); j++) {
                AdviceItem item = rule.adviceItems().get(j);
                String part = pointer + "/adviceItems/" + j;
                faults.addAll(unresolved(knowledge, item.when(), part + "/when"));
                faults.addAll(unresolved(knowledge, item.unless(), part + "/unless"));
            }
        }
        return faults;
    }

    private static List<Fault> unresolved(Knowledge knowledge, List<AnswerCondition> conditions, String pointer) {
        List<Fault> faults = new ArrayList<>();
        for (int j = 0; j < conditions.size(); j++) {
            faults.addAll(unresolved(knowledge, conditions.get(j), pointer + "/" + j));
        }
        return faults;
    }

    private static List<Fault> unresolved(Knowledge knowledge, AnswerCondition condition, String pointer) {
        String file = knowledge.version() + "/catalog.json";
        return knowledge
                .criterion(condition.criterion())
                .map(criterion -> condition.in().stream()
                        .filter(option -> criterion.option(option).isEmpty())
                        .map(option -> new Fault(
                                file,
                                pointer + "/in/" + condition.in().indexOf(option),
                                "the criterion \"" + criterion.id() + "\" has no option \"" + option + "\""))
                        .toList())
                .orElseGet(() -> List.of(new Fault(
                        file, pointer + "/criterion", "there is no criterion \"" + condition.criterion() + "\"")));
    }

    /** Limits answer conditions, as each is a bit of a long, and their criteria, as each multiplies the cases to count. */
    static List<Fault> answerConditionsAreFew(Knowledge knowledge) {
        List<AnswerCondition> conditions = knowledge.verdictRules().stream()
                .flatMap(rule -> rule.when().answers().stream())
                .toList();
        long criteria =
                conditions.stream().map(AnswerCondition::criterion).distinct().count();
        if (conditions.size() <= MAX_ANSWER_CONDITIONS && criteria <= MAX_CONDITION_CRITERIA) {
            return List.of();
        }
        return List.of(new Fault(
                knowledge.version() + "/catalog.json",
                "/verdictRules",
                "the rules have " + conditions.size() + " conditions on the answers to " + criteria
                        + " criteria; allowed are at most " + MAX_ANSWER_CONDITIONS + " on the answers to "
                        + MAX_CONDITION_CRITERIA));
    }

    /** Reports conditions of the last rule, as profiles might match none, and earlier rules without any, as they hide it. */
    static List<Fault> onlyTheLastRuleIsUnconditional(Knowledge knowledge) {
        List<VerdictRule> rules = knowledge.verdictRules();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            boolean last = i == rules.size() - 1;
            if (rules.get(i).when().always() != last) {
                faults.add(new Fault(
                        knowledge.version() + "/catalog.json",
                        "/verdictRules/" + i + "/when",
                        last ? "the last rule must have no condition" : "only the last rule may have no condition"));
            }
        }
        return faults;
    }
}
