package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Pairs of small versions. The second has criteria of the first as they are, with other fits, importances and
 * horizons, with fewer, more, renamed or reordered options; criteria of its own; lacks some; and has its own order and
 * mostly its own rules. Where those are the first one's, a condition on what is gone is never met.
 */
public final class RandomVersions extends DomainContextBase {

    @Provide
    public static Arbitrary<Versions> versions() {
        return Combinators.combine(RandomKnowledge.knowledge(), RandomKnowledge.knowledge(), Arbitraries.longs())
                .as((from, other, seed) -> new Versions(from, derived(from, other, new Random(seed))))
                .withoutEdgeCases();
    }

    /** Those that share more than that many profiles. */
    static Arbitrary<Versions> sharing(int profiles) {
        return versions().filter(versions -> new EverySharedProfile(versions).count() > profiles);
    }

    /** The same under other criterion ids. */
    static Knowledge renamed(Knowledge knowledge) {
        List<Criterion> criteria = knowledge.criteria().stream()
                .map(old -> criterion("new-" + old.id(), old, old.options()))
                .toList();
        return knowledge(criteria, knowledge.verdictRules(), knowledge);
    }

    private static Knowledge derived(Knowledge from, Knowledge other, Random random) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : other.criteria()) {
            Criterion old = from.criterion(criterion.id()).orElse(criterion);
            criteria.add(changed(random.nextBoolean() ? old : criterion, random));
        }
        for (Criterion criterion : from.criteria()) {
            if (other.criterion(criterion.id()).isEmpty() && random.nextBoolean()) {
                criteria.add(random.nextInt(criteria.size() + 1), changed(criterion, random));
            }
        }
        return knowledge(criteria, (random.nextInt(4) == 0 ? from : other).verdictRules(), other);
    }

    private static Criterion changed(Criterion old, Random random) {
        List<Option> options = new ArrayList<>(old.options());
        switch (random.nextInt(8)) {
            case 0 -> Collections.shuffle(options, random);
            case 1 -> options.remove(random.nextInt(options.size()));
            case 2 -> options.add(0, renamed(options.get(0)));
            case 3 -> options.replaceAll(RandomVersions::renamed);
            default -> {}
        }
        return criterion(old.id(), old, options);
    }

    private static Criterion criterion(String id, Criterion old, List<Option> options) {
        return new Criterion(id, old.question(), old.why(), old.category(), old.importance(), old.horizon(), options);
    }

    private static Option renamed(Option option) {
        return new Option("new-" + option.id(), option.label(), option.fit(), option.reason(), option.evidence());
    }

    private static Knowledge knowledge(List<Criterion> criteria, List<VerdictRule> rules, Knowledge other) {
        List<Answer> open = criteria.stream()
                .map(criterion -> new Answer(criterion, null, Priority.NORMAL))
                .toList();
        return Variation.on(EmptyProfile.of(other), open, rules).knowledge();
    }
}
