package dev.frameworkadvisor.analysis.drift;

import dev.frameworkadvisor.analysis.drift.SharedCriterion.SharedOption;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.OutcomeCounts;
import dev.frameworkadvisor.scoring.WeightedSums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measurement of the drift between two knowledge versions. Up to two million shared profiles are all evaluated; beyond
 * that, a random sample of two million is.
 */
public final class DriftMeter {

    /** The largest number of profiles that are all evaluated, and the size of the sample for more. */
    static final long MOST = 2_000_000;

    /** Fixed, so that every machine draws the same profiles: the algorithm of {@link Random} is specified. */
    private static final long SEED = 20_261_122L;

    /** Standard normal quantile of a two-sided 95 % interval. */
    private static final double DEVIATE = 1.959964;

    private final CompiledProfile older;
    private final CompiledProfile newer;
    private final List<SharedCriterion> shared;
    private final SharedOption[] chosen;
    private final Map<List<Outcome>, Drift.Cell> cells = new LinkedHashMap<>();
    private final long[][] counts = new long[OutcomeCounts.OUTCOMES][OutcomeCounts.OUTCOMES];

    private DriftMeter(Knowledge from, Knowledge to) {
        older = new CompiledProfile(Profile.unanswered(from));
        newer = new CompiledProfile(Profile.unanswered(to));
        shared = SharedCriterion.of(from, to);
        chosen = new SharedOption[shared.size()];
    }

    /** Returns the drift, which is exact if the versions share at most two million profiles. */
    public static Drift measure(Knowledge from, Knowledge to) {
        return measure(from, to, MOST);
    }

    static Drift measure(Knowledge from, Knowledge to, long most) {
        DriftMeter meter = new DriftMeter(from, to);
        double profiles = 1;
        for (SharedCriterion criterion : meter.shared) {
            profiles *= criterion.options().size();
        }
        boolean exact = profiles <= most;
        if (exact) {
            meter.evaluateAll(0, WeightedSums.NONE, WeightedSums.NONE);
        } else {
            meter.evaluateSample(most);
        }
        return meter.drift(from, to, exact);
    }

    private void evaluateAll(int place, WeightedSums before, WeightedSums after) {
        if (place == shared.size()) {
            evaluate(before, after);
            return;
        }
        SharedCriterion criterion = shared.get(place);
        for (SharedOption option : criterion.options()) {
            chosen[place] = option;
            evaluateAll(
                    place + 1,
                    before.answered(older, criterion.from(), option.from()),
                    after.answered(newer, criterion.to(), option.to()));
        }
    }

    /** Adds in primitive variables: two million profiles of about twenty answers take a second instead of several. */
    private void evaluateSample(long size) {
        AnswerSteps before = AnswerSteps.of(shared, older, SharedCriterion::from, SharedOption::from);
        AnswerSteps after = AnswerSteps.of(shared, newer, SharedCriterion::to, SharedOption::to);
        int[] options = new int[chosen.length];
        Random random = new Random(SEED);
        for (long i = 0; i < size; i++) {
            for (int place = 0; place < chosen.length; place++) {
                List<SharedOption> possible = shared.get(place).options();
                options[place] = random.nextInt(possible.size());
                chosen[place] = possible.get(options[place]);
            }
            evaluate(before.sum(options), after.sum(options));
        }
    }

    private void evaluate(WeightedSums before, WeightedSums after) {
        Outcome from = older.rules().verdict(before);
        Outcome to = newer.rules().verdict(after);
        if (counts[from.ordinal()][to.ordinal()]++ == 0) {
            cells.put(List.of(from, to), new Drift.Cell(from, to, 0, witness()));
        }
    }

    private Map<String, String> witness() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int place = 0; place < chosen.length; place++) {
            SharedCriterion criterion = shared.get(place);
            answers.put(criterion.criterion().id(), criterion.optionId(chosen[place]));
        }
        return answers;
    }

    private Drift drift(Knowledge from, Knowledge to, boolean exact) {
        List<Drift.Cell> counted = new ArrayList<>();
        long profiles = 0;
        for (Drift.Cell cell : cells.values()) {
            long count = counts[cell.from().ordinal()][cell.to().ordinal()];
            profiles += count;
            counted.add(new Drift.Cell(cell.from(), cell.to(), count, cell.witness()));
        }
        counted.sort(Comparator.comparingLong(Drift.Cell::profiles).reversed());
        List<String> criteria =
                shared.stream().map(criterion -> criterion.criterion().id()).toList();
        Drift drift = new Drift(from, to, criteria, profiles, null, counted);
        return exact ? drift : new Drift(from, to, criteria, profiles, interval(drift.changed(), profiles), counted);
    }

    /** Returns the score interval (Wilson, 1927), which is also valid for shares near 0 and 1. */
    private static Drift.Interval interval(double share, long size) {
        double square = DEVIATE * DEVIATE / size;
        double middle = (share + square / 2) / (1 + square);
        double reach = DEVIATE / (1 + square) * Math.sqrt(share * (1 - share) / size + square / (4 * size));
        return new Drift.Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
