package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All completions of a profile, one after the other: what the counting without going through them must agree with. */
final class EveryCompletion {

    /** Drops this close, in bits, count as equal. */
    private static final double NEAR = 0.01;

    private final Profile profile;
    private final Function<Profile, Outcome> verdict;
    private final Answer[] completion;
    private final int[] chosen;
    private final long[] counts = new long[Outcome.values().length];
    private final long[][][] byOption;

    /** @param verdict gives the verdict of a complete profile */
    EveryCompletion(Profile profile, Function<Profile, Outcome> verdict) {
        this.profile = profile;
        this.verdict = verdict;
        completion = profile.answers().toArray(Answer[]::new);
        chosen = new int[completion.length];
        byOption = profile.answers().stream()
                .map(answer -> new long[answer.criterion().options().size()][counts.length])
                .toArray(long[][][]::new);
        complete(0);
    }

    private void complete(int place) {
        if (place == completion.length) {
            add(verdict.apply(new Profile(profile.name(), profile.knowledge(), List.of(completion))));
        } else if (open(place)) {
            Answer answer = profile.answers().get(place);
            List<Option> options = answer.criterion().options();
            for (chosen[place] = 0; chosen[place] < options.size(); chosen[place]++) {
                completion[place] = new Answer(answer.criterion(), options.get(chosen[place]), answer.priority());
                complete(place + 1);
            }
        } else {
            complete(place + 1);
        }
    }

    private void add(Outcome outcome) {
        counts[outcome.ordinal()]++;
        for (int place = 0; place < chosen.length; place++) {
            if (open(place)) {
                byOption[place][chosen[place]][outcome.ordinal()]++;
            }
        }
    }

    private boolean open(int place) {
        return profile.answers().get(place).option() == null;
    }

    /** The share of each verdict that some completion has, in the order of the rules. */
    Map<Outcome, Double> outcomes() {
        Map<Outcome, Double> outcomes = new LinkedHashMap<>();
        for (VerdictRule rule : profile.knowledge().verdictRules()) {
            long count = counts[rule.verdict().ordinal()];
            if (count > 0) {
                outcomes.put(rule.verdict(), (double) count / sum(counts));
            }
        }
        return outcomes;
    }

    /** The number of completions that end in that verdict. */
    long count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    /** The number of all completions. */
    long count() {
        return sum(counts);
    }

    /** The verdict with the most completions; of equal ones this verdict, then the first in the order of the rules. */
    Outcome leading(Outcome current) {
        long most = Arrays.stream(counts).max().orElseThrow();
        Stream<Outcome> rules = profile.knowledge().verdictRules().stream().map(VerdictRule::verdict);
        return Stream.concat(Stream.of(current), rules)
                .filter(outcome -> count(outcome) == most)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The place of the question to ask next; there must be one. Of the open criteria that can change a verdict, those with
     * nearly the largest drop; of these the most important one, then the first.
     */
    int nextQuestion() {
        int[] open = IntStream.range(0, chosen.length).filter(this::canBeAsked).toArray();
        double most = Arrays.stream(open).mapToDouble(this::drop).max().orElseThrow();
        int[] near =
                Arrays.stream(open).filter(place -> drop(place) >= most - NEAR).toArray();
        int importance = Arrays.stream(near).map(this::importance).max().orElseThrow();
        return Arrays.stream(near)
                .filter(place -> importance(place) == importance)
                .findFirst()
                .orElseThrow();
    }

    /** Ignored criteria are never asked, nor is a tie that no rule asks for. */
    private boolean canBeAsked(int place) {
        Answer answer = profile.answers().get(place);
        String id = answer.criterion().id();
        boolean named = profile.knowledge().verdictRules().stream()
                .flatMap(rule -> rule.when().answers().stream())
                .anyMatch(condition -> condition.criterion().equals(id));
        return open(place) && answer.priority() != Priority.IGNORE && (named || !Formula.isTie(answer));
    }

    private int importance(int place) {
        return profile.answers().get(place).criterion().importance();
    }

    /** The expected drop of the entropy of the verdict once that criterion is answered, in bits. */
    double drop(int place) {
        return entropy(counts)
                - Arrays.stream(byOption[place])
                        .mapToDouble(EveryCompletion::entropy)
                        .average()
                        .orElseThrow();
    }

    private static double entropy(long[] counts) {
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> (double) count / sum(counts))
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }
}
