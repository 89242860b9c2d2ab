package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Horizon;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.RobustnessThresholds;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Small random knowledge bases and the profiles that fit them: 2 to 6 criteria of 2 to 4 options and 1 to 5 rules, so
 * that brute force can go through every completion. At least one criterion is no tie, and many are. Criterion ids are not in alphabetical order, and some of them
 * begin another.
 */
public final class RandomKnowledge extends DomainContextBase {

    private static final List<String> CRITERIA = List.of("team-size", "stage", "team", "growth", "teams", "admin");
    private static final List<String> OPTIONS = List.of("none", "some", "much", "all");
    private static final RobustnessThresholds THRESHOLDS = new RobustnessThresholds(0.25, 0.10, 0.05, null);

    /** Any small knowledge base. */
    @Provide
    public static Arbitrary<Knowledge> knowledge() {
        return criteria()
                .filter(criteria -> criteria.stream().anyMatch(RandomKnowledge::canDecide))
                .flatMap(criteria -> Combinators.combine(RandomRules.over(criteria), digests())
                        .as((rules, digest) -> new Knowledge(
                                "1.0.0",
                                digest,
                                LocalDate.EPOCH,
                                List.of(),
                                List.of(),
                                criteria,
                                rules,
                                THRESHOLDS,
                                List.of(),
                                List.of(),
                                Shipped.DEFAULTS)))
                .withoutEdgeCases();
    }

    private static boolean canDecide(Criterion criterion) {
        return criterion.options().stream()
                .anyMatch(option -> option.fit().django() != option.fit().flask());
    }

    /** Any profile of any small knowledge base. */
    @Provide
    public static Arbitrary<Profile> profiles() {
        return knowledge().flatMap(RandomKnowledge::profilesOf).withoutEdgeCases();
    }

    /** Any profile of that knowledge base: each criterion answered or not, at least one that can decide not ignored. */
    public static Arbitrary<Profile> profilesOf(Knowledge knowledge) {
        List<Arbitrary<Answer>> answers =
                knowledge.criteria().stream().map(RandomKnowledge::answersTo).toList();
        Arbitrary<String> names = Arbitraries.of("Portal", "Shop").injectNull(0.3);
        return Combinators.combine(answers)
                .as(List::copyOf)
                .filter(Formula::hasVerdict)
                .flatMap(list -> names.map(name -> new Profile(name, knowledge, list)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Answer> answersTo(Criterion criterion) {
        return Combinators.combine(Arbitraries.of(criterion.options()).injectNull(0.3), Arbitraries.of(Priority.class))
                .as((option, priority) -> new Answer(criterion, option, priority));
    }

    private static Arbitrary<List<Criterion>> criteria() {
        return Combinators.combine(
                        Arbitraries.shuffle(CRITERIA),
                        unnamed().list().ofMinSize(2).ofMaxSize(CRITERIA.size()))
                .as((ids, unnamed) -> IntStream.range(0, unnamed.size())
                        .mapToObj(i -> unnamed.get(i).apply(ids.get(i)))
                        .toList());
    }

    /** Criteria that still want an id. */
    private static Arbitrary<Function<String, Criterion>> unnamed() {
        return Combinators.combine(Arbitraries.integers().between(1, 5), Arbitraries.of(Horizon.class), options())
                .as((importance, horizon, options) ->
                        id -> new Criterion(id, "Question?", "Why.", "Category", importance, horizon, options));
    }

    /** Of every fifth criterion the options fit both frameworks alike. */
    private static Arbitrary<List<Option>> options() {
        Arbitrary<Integer> scale = Arbitraries.integers().between(0, Fit.HIGHEST);
        return Arbitraries.frequencyOf(
                        Tuple.of(1, fits(scale.map(fit -> new Fit(fit, fit)))),
                        Tuple.of(4, fits(Combinators.combine(scale, scale).as(Fit::new))))
                .map(fits -> IntStream.range(0, fits.size())
                        .mapToObj(i -> new Option(OPTIONS.get(i), "Label", fits.get(i), "Reason.", List.of()))
                        .toList());
    }

    private static Arbitrary<List<Fit>> fits(Arbitrary<Fit> fit) {
        return fit.list().ofMinSize(2).ofMaxSize(OPTIONS.size());
    }

    private static Arbitrary<String> digests() {
        return Arbitraries.longs().greaterOrEqual(0).map("sha256:%064x"::formatted);
    }
}
