package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.knowledge.AdviceItem;
import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.scoring.CompiledProfile;
import java.util.List;

/** The variants of the advice of a rule, composed once, with the conditions that select one. */
final class CompiledAdvice {

    /** A condition on an answer, by the catalog index of the criterion and the indices of its options. */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    private record Condition(int criterion, boolean[] in) {

        boolean isMet(CompiledProfile profile) {
            return profile.answered(criterion) && !profile.ignored(criterion) && in[profile.chosen(criterion)];
        }
    }

    private record Item(List<Condition> when, List<Condition> unless) {

        boolean applies(CompiledProfile profile) {
            for (Condition condition : when) {
                if (!condition.isMet(profile)) {
                    return false;
                }
            }
            for (Condition condition : unless) {
                if (condition.isMet(profile)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Item> items;
    private final List<String> variants;

    private CompiledAdvice(Knowledge knowledge, VerdictRule rule) {
        items = rule.adviceItems().stream()
                .map(item -> compile(knowledge.criteria(), item))
                .toList();
        variants = rule.adviceVariants();
    }

    /** Returns the advice of all rules of the version in their order. */
    static List<CompiledAdvice> of(Knowledge knowledge) {
        return knowledge.verdictRules().stream()
                .map(rule -> new CompiledAdvice(knowledge, rule))
                .toList();
    }

    /** Returns the advice with the items that apply to the profile. */
    String text(CompiledProfile profile) {
        int variant = 0;
        for (int i = 0; i < items.size(); i++) {
            variant |= items.get(i).applies(profile) ? 1 << i : 0;
        }
        return variants.get(variant);
    }

    private static Item compile(List<Criterion> criteria, AdviceItem item) {
        return new Item(compile(criteria, item.when()), compile(criteria, item.unless()));
    }

    private static List<Condition> compile(List<Criterion> criteria, List<AnswerCondition> conditions) {
        return conditions.stream()
                .map(condition -> compile(criteria, condition))
                .toList();
    }

    private static Condition compile(List<Criterion> criteria, AnswerCondition condition) {
        int index = criteria.stream().map(Criterion::id).toList().indexOf(condition.criterion());
        List<Boolean> in = criteria.get(index).options().stream()
                .map(option -> condition.in().contains(option.id()))
                .toList();
        boolean[] flags = new boolean[in.size()];
        for (int j = 0; j < flags.length; j++) {
            flags[j] = in.get(j);
        }
        return new Condition(index, flags);
    }
}
