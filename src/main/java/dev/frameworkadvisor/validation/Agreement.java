package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.analysis.robustness.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often verdicts are what projects chose.
 *
 * @param projects number of different projects
 * @param exact the verdict is the choice; of all cases
 * @param side the margin points to the chosen framework; of the cases that chose one framework
 * @param decided the verdict is the choice; of the cases whose verdict is not {@code NO_CLEAR_WINNER}
 * @param byLevel the verdict is the choice; of the cases with each level, all levels in order
 * @param reliability how far the two coders agree
 */
public record Agreement(
        int projects,
        Proportion exact,
        Proportion side,
        Proportion decided,
        Map<Level, Proportion> byLevel,
        Reliability reliability) {

    public Agreement {
        byLevel = Collections.unmodifiableMap(new EnumMap<>(byLevel));
    }

    /** Counts the cases. */
    static Agreement of(List<ProjectCase> cases, Reliability reliability) {
        Map<Level, Proportion> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            byLevel.put(level, exact(cases, one -> one.level() == level));
        }
        return new Agreement(
                (int) cases.stream()
                        .map(one -> one.project().repository())
                        .distinct()
                        .count(),
                exact(cases, one -> true),
                side(cases),
                exact(cases, ProjectCase::isDecided),
                byLevel,
                reliability);
    }

    private static Proportion exact(List<ProjectCase> cases, Predicate<ProjectCase> which) {
        List<ProjectCase> counted = cases.stream().filter(which).toList();
        int agreed = (int) counted.stream().filter(ProjectCase::isExact).count();
        return new Proportion(agreed, counted.size());
    }

    private static Proportion side(List<ProjectCase> cases) {
        List<Boolean> sides =
                cases.stream().flatMap(one -> one.isOnSide().stream()).toList();
        return new Proportion(Collections.frequency(sides, true), sides.size());
    }
}
