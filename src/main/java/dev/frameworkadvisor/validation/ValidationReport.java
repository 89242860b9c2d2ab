package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agreement of a knowledge version with what public projects chose. Projects that moved to the other framework count in
 * {@code pairs} only: their two rows are not independent of each other.
 *
 * @param all over all projects but those of the pairs
 * @param seen over those that were known before knowledge 2.1.0 was released
 * @param unseen over the others, which were coded after that
 * @param recognized over those that a coder recognized: a part of their agreement may come from that
 * @param unrecognized over those of which no coder states it
 * @param byCriterion how far the coders agree on each criterion, over the projects of {@code all}
 * @param baseline what the most frequent choice would reach as the verdict on every project
 * @param pairs over the projects that moved
 * @param answersNotInVersion number of answers of both coders, over all rows, that the version lacks; they count as unanswered
 * @param cases the projects of {@code all}
 */
public record ValidationReport(
        Knowledge knowledge,
        Agreement all,
        Agreement seen,
        Agreement unseen,
        Agreement recognized,
        Agreement unrecognized,
        Map<String, Reliability> byCriterion,
        Baseline baseline,
        Pairs pairs,
        int answersNotInVersion,
        List<ProjectCase> cases) {

    public ValidationReport {
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
        cases = List.copyOf(cases);
    }

    /**
     * A constant verdict.
     *
     * @param exact the projects that chose it
     */
    public record Baseline(Outcome verdict, Proportion exact) {}

    /**
     * Projects that moved to the other framework.
     *
     * @param agreement over both rows of each
     * @param moved the margin moved towards the new framework; of all pairs
     */
    public record Pairs(Agreement agreement, Proportion moved, List<ProjectPair> cases) {

        public Pairs {
            cases = List.copyOf(cases);
        }
    }
}
