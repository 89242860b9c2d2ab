package dev.frameworkadvisor.analysis.drift;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * A criterion that two knowledge versions have.
 *
 * @param from index in the older version
 * @param to index in the newer version
 * @param options the options that both versions have, each as its index in the older and in the newer version
 */
record SharedCriterion(int from, int to, Criterion criterion, List<SharedOption> options) {

    record SharedOption(int from, int to) {}

    /** Returns the shared criteria with at least one shared option, in the order of the newer version. */
    static List<SharedCriterion> of(Knowledge older, Knowledge newer) {
        List<SharedCriterion> shared = new ArrayList<>();
        for (int to = 0; to < newer.criteria().size(); to++) {
            Criterion criterion = newer.criteria().get(to);
            for (int from = 0; from < older.criteria().size(); from++) {
                List<SharedOption> options = options(older.criteria().get(from), criterion);
                if (!options.isEmpty()) {
                    shared.add(new SharedCriterion(from, to, criterion, options));
                }
            }
        }
        return shared;
    }

    private static List<SharedOption> options(Criterion older, Criterion newer) {
        List<SharedOption> shared = new ArrayList<>();
        if (older.id().equals(newer.id())) {
            List<String> ids = older.options().stream().map(Option::id).toList();
            for (int to = 0; to < newer.options().size(); to++) {
                int from = ids.indexOf(newer.options().get(to).id());
                if (from >= 0) {
                    shared.add(new SharedOption(from, to));
                }
            }
        }
        return shared;
    }

    /** Returns the id of a shared option. */
    String optionId(SharedOption option) {
        return criterion.options().get(option.to()).id();
    }
}
