package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Drift;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All profiles over what two versions share, each judged by both: what the measured drift must agree with. */
final class EverySharedProfile {

    private final Versions versions;
    private final List<Map<String, String>> profiles = new ArrayList<>();
    private final List<String> criteria = new ArrayList<>();

    EverySharedProfile(Versions versions) {
        this.versions = versions;
        profiles.add(Map.of());
        for (Criterion criterion : versions.to().criteria()) {
            List<String> options = shared(criterion);
            if (!options.isEmpty()) {
                criteria.add(criterion.id());
                answer(criterion.id(), options);
            }
        }
    }

    private List<String> shared(Criterion newer) {
        Optional<Criterion> older = versions.from().criterion(newer.id());
        return newer.options().stream()
                .map(Option::id)
                .filter(id -> older.flatMap(criterion -> criterion.option(id)).isPresent())
                .toList();
    }

    /** Every profile so far with each of the options, so that the last criterion changes fastest. */
    private void answer(String criterion, List<String> options) {
        List<Map<String, String>> before = List.copyOf(profiles);
        profiles.clear();
        for (Map<String, String> profile : before) {
            for (String option : options) {
                Map<String, String> answered = new LinkedHashMap<>(profile);
                answered.put(criterion, option);
                profiles.add(answered);
            }
        }
    }

    int count() {
        return profiles.size();
    }

    /** Cells by falling number, ties by their first profile. */
    Drift drift() {
        Map<List<Outcome>, Drift.Cell> cells = new LinkedHashMap<>();
        for (Map<String, String> profile : profiles) {
            Outcome from = verdict(versions.from(), profile);
            Outcome to = verdict(versions.to(), profile);
            cells.merge(
                    List.of(from, to),
                    new Drift.Cell(from, to, 1, profile),
                    (before, one) -> new Drift.Cell(from, to, before.profiles() + 1, before.witness()));
        }
        List<Drift.Cell> sorted = new ArrayList<>(cells.values());
        sorted.sort(Comparator.comparing(cell -> -cell.profiles()));
        return new Drift(versions.from(), versions.to(), criteria, profiles.size(), null, sorted);
    }

    /** What the version says to these answers; its other criteria are open. */
    static Outcome verdict(Knowledge knowledge, Map<String, String> options) {
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : knowledge.criteria()) {
            String id = options.get(criterion.id());
            Option option = id == null ? null : criterion.option(id).orElseThrow();
            answers.add(new Answer(criterion, option, Priority.NORMAL));
        }
        return Evaluator.evaluate(new Profile(null, knowledge, answers)).rule().verdict();
    }
}
