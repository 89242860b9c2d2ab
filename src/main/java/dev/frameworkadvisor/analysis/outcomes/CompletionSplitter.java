package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.scoring.CompiledProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits the completions of a profile by the answer conditions that they meet, as far as a rule can still depend on them.
 * The number of partitions is at most two to the power of the conditions on open criteria, and usually a few.
 */
final class CompletionSplitter {

    private final CompiledProfile profile;
    private final List<CompletionPartition> partitions = new ArrayList<>();

    private CompletionSplitter(CompiledProfile profile) {
        this.profile = profile;
    }

    /** Returns partitions that contain every completion exactly once. */
    static List<CompletionPartition> split(CompiledProfile profile) {
        CompletionSplitter splitter = new CompletionSplitter(profile);
        splitter.split(0, 0, profile.met(), new ArrayList<>());
        return splitter.partitions;
    }

    /**
     * Splits by the conditions that the options of this criterion and of all later ones meet.
     *
     * @param decided the conditions on earlier criteria
     * @param met those of them that are met, and the conditions that given answers meet
     */
    private void split(int criterion, long decided, long met, List<SumHistogram.Link> links) {
        if (criterion == profile.size()) {
            partitions.add(partition(met, links));
            return;
        }
        long next = decided | profile.conditions(criterion);
        if (profile.answered(criterion)) {
            split(criterion + 1, next, met, links);
            return;
        }
        byConditions(criterion, relevant(decided, met)).forEach((conditions, options) -> {
            links.add(link(criterion, options));
            split(criterion + 1, next, met | conditions, links);
            links.remove(links.size() - 1);
        });
    }

    /** Returns the conditions of rules that can still hold; splitting by any others would only cost time. */
    private long relevant(long decided, long met) {
        long relevant = 0;
        for (int i = 0; i < profile.rules().size(); i++) {
            long needs = profile.rules().get(i).needs();
            relevant |= (needs & decided & ~met) == 0 ? needs : 0;
        }
        return relevant;
    }

    private Map<Long, List<Integer>> byConditions(int criterion, long relevant) {
        Map<Long, List<Integer>> options = new TreeMap<>();
        for (int j = 0; j < profile.options(criterion); j++) {
            options.computeIfAbsent(profile.met(criterion, j) & relevant, any -> new ArrayList<>())
                    .add(j);
        }
        return options;
    }

    private SumHistogram.Link link(int criterion, List<Integer> options) {
        int[] indices = new int[options.size()];
        int[] shifts = new int[options.size()];
        for (int j = 0; j < indices.length; j++) {
            indices[j] = options.get(j);
            shifts[j] = profile.shift(criterion, indices[j]);
        }
        return new SumHistogram.Link(criterion, indices, shifts);
    }

    private CompletionPartition partition(long met, List<SumHistogram.Link> links) {
        Map<Horizon, List<SumHistogram.Link>> byHorizon = new EnumMap<>(Horizon.class);
        links.forEach(link -> byHorizon
                .computeIfAbsent(profile.horizon(link.criterion()), any -> new ArrayList<>())
                .add(link));
        return new CompletionPartition(
                profile.rules(),
                met,
                histogram(byHorizon, Horizon.NOW),
                histogram(byHorizon, Horizon.LATER),
                histogram(byHorizon, Horizon.BOTH));
    }

    private SumHistogram histogram(Map<Horizon, List<SumHistogram.Link>> links, Horizon horizon) {
        int start = 0;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i) && profile.horizon(i) == horizon) {
                start += profile.shift(i, profile.chosen(i));
            }
        }
        return new SumHistogram(links.getOrDefault(horizon, List.of()), start);
    }
}
