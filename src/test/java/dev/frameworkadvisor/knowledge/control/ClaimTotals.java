package dev.frameworkadvisor.knowledge.control;

import dev.frameworkadvisor.knowledge.entity.Claim;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Evidence;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one claim can say at most, in points of the margin: the points of each answer, split equally among the claims
 * that it cites, added up over the criteria, of each criterion the largest share in that direction.
 */
public final class ClaimTotals {

    /** Every number of claims that an answer cites divides it, so that shares are whole numbers. */
    private static final int UNITS = 2520;

    private final Knowledge knowledge;
    private final Map<String, Long> django = new HashMap<>();
    private final Map<String, Long> flask = new HashMap<>();

    public ClaimTotals(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.criteria().forEach(this::add);
    }

    private void add(Criterion criterion) {
        Map<String, Long> towardsDjango = new HashMap<>();
        Map<String, Long> towardsFlask = new HashMap<>();
        for (Option option : criterion.options()) {
            long share = share(criterion, option);
            for (Evidence evidence : option.evidence()) {
                towardsDjango.merge(evidence.claim(), Math.max(0, share), Math::max);
                towardsFlask.merge(evidence.claim(), Math.max(0, -share), Math::max);
            }
        }
        towardsDjango.forEach((claim, share) -> django.merge(claim, share, Long::sum));
        towardsFlask.forEach((claim, share) -> flask.merge(claim, share, Long::sum));
    }

    private static long share(Criterion criterion, Option option) {
        long whole = (long) UNITS * criterion.importance() * option.fit().difference();
        int claims = option.evidence().size();
        if (whole % claims != 0) {
            throw new IllegalArgumentException(criterion.id() + " " + option.id() + " cites " + claims + " claims");
        }
        return whole / claims;
    }

    /** Towards Django, in points. */
    public double django(String claim) {
        return points(django.getOrDefault(claim, 0L));
    }

    /** Towards Flask, in points. */
    public double flask(String claim) {
        return points(flask.getOrDefault(claim, 0L));
    }

    /** The claims whose total reaches that many points in one direction, in the order of the sources. */
    public List<String> reaching(int points) {
        return knowledge.sources().stream()
                .flatMap(source -> source.claims().stream())
                .map(Claim::id)
                .filter(claim -> Math.max(django.getOrDefault(claim, 0L), flask.getOrDefault(claim, 0L)) * 100
                        >= points * total())
                .toList();
    }

    private double points(long share) {
        return 100.0 * share / total();
    }

    private long total() {
        return (long) UNITS
                * Fit.HIGHEST
                * knowledge.criteria().stream()
                        .filter(Criterion::discriminates)
                        .mapToInt(Criterion::importance)
                        .sum();
    }
}
