package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Points;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two verdicts on the same profile by the contribution of each criterion to the margin. */
public final class ContributionChanges {

    private ContributionChanges() {}

    /** Returns the changed contributions, in descending order of distance; ties keep the order of the verdicts. */
    public static List<ContributionChange> between(Verdict then, Verdict now) {
        Map<String, Points> before = byCriterion(then);
        Map<String, Points> after = byCriterion(now);
        Map<String, Points> either = new LinkedHashMap<>(after);
        before.forEach(either::putIfAbsent);
        List<ContributionChange> moves = new ArrayList<>();
        for (String criterion : either.keySet()) {
            ContributionChange move = new ContributionChange(criterion, before.get(criterion), after.get(criterion));
            if (move.distance() > 0) {
                moves.add(move);
            }
        }
        moves.sort(Comparator.comparingLong(ContributionChange::distance).reversed());
        return moves;
    }

    private static Map<String, Points> byCriterion(Verdict verdict) {
        Map<String, Points> points = new LinkedHashMap<>();
        for (Contribution contribution : verdict.contributions()) {
            points.put(contribution.criterion().id(), contribution.toMargin());
        }
        return points;
    }
}
