package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.VerdictRule;
import java.util.List;

/**
 * A knowledge version compiled to integers: weights, differences of fits, and the answer conditions that each option
 * meets. Compiled once and shared by all profiles. Each answer condition is a bit of a mask; a valid version has at most
 * 64 of them.
 */
public final class CompiledKnowledge {

    private final Knowledge knowledge;
    private final Horizon[] horizons;
    private final int[] importances;
    private final int[] first;
    private final int[] differences;
    private final long[] met;
    private final CompiledRules defaultRules;

    public CompiledKnowledge(Knowledge knowledge) {
        List<Criterion> criteria = knowledge.criteria();
        this.knowledge = knowledge;
        horizons = criteria.stream().map(Criterion::horizon).toArray(Horizon[]::new);
        importances = criteria.stream()
                .mapToInt(criterion -> criterion.discriminates() ? criterion.importance() : 0)
                .toArray();
        first = new int[criteria.size() + 1];
        for (int i = 0; i < criteria.size(); i++) {
            first[i + 1] = first[i] + criteria.get(i).options().size();
        }
        List<Option> options = criteria.stream()
                .flatMap(criterion -> criterion.options().stream())
                .toList();
        differences =
                options.stream().mapToInt(option -> option.fit().difference()).toArray();
        met = new long[options.size()];
        setMetConditions(criteria, options);
        defaultRules = new CompiledRules(knowledge, WeightTotals.of(this, importances));
    }

    private void setMetConditions(List<Criterion> criteria, List<Option> options) {
        long bit = 1;
        for (VerdictRule rule : knowledge.verdictRules()) {
            for (AnswerCondition condition : rule.when().answers()) {
                for (int i = 0; i < criteria.size(); i++) {
                    boolean named = condition.criterion().equals(criteria.get(i).id());
                    for (int j = first[i]; named && j < first[i + 1]; j++) {
                        met[j] |= condition.in().contains(options.get(j).id()) ? bit : 0;
                    }
                }
                bit <<= 1;
            }
        }
    }

    /** Returns the rules compiled for the denominators; cached for those of profiles without priorities. */
    CompiledRules rules(WeightTotals totals) {
        return totals.equals(defaultRules.totals()) ? defaultRules : new CompiledRules(knowledge, totals);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Returns the weight of the criterion at normal priority; 0 if every option is a tie. */
    int importance(int criterion) {
        return importances[criterion];
    }

    Horizon horizon(int criterion) {
        return horizons[criterion];
    }

    int options(int criterion) {
        return first[criterion + 1] - first[criterion];
    }

    /** Returns the advantage of Django with the option: -4 (Flask is better) to 4. */
    int difference(int criterion, int option) {
        return differences[first[criterion] + option];
    }

    /** Returns the mask of the answer conditions on the criterion; at least one option meets each of them. */
    long conditions(int criterion) {
        long conditions = 0;
        for (int j = first[criterion]; j < first[criterion + 1]; j++) {
            conditions |= met[j];
        }
        return conditions;
    }

    /** Returns the mask of the answer conditions that the option meets. */
    long met(int criterion, int option) {
        return met[first[criterion] + option];
    }
}
