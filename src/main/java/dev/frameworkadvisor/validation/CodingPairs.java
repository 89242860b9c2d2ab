package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two codings of each project, compared criterion by criterion of one knowledge version. */
final class CodingPairs {

    private static final String UNANSWERED = "unanswered";

    private final Knowledge knowledge;

    CodingPairs(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the answers that both coders gave, in catalog order, without answers that the version lacks. */
    Map<String, String> agreed(Project project) {
        Map<String, String> agreed = new LinkedHashMap<>();
        for (Criterion criterion : knowledge.criteria()) {
            for (Option option : criterion.options()) {
                if (isAgreed(project, criterion.id(), option.id())) {
                    agreed.put(criterion.id(), option.id());
                }
            }
        }
        return agreed;
    }

    /** Returns the number of answers that both coders gave and that the version lacks, as a criterion or as an option. */
    int notInVersion(Project project) {
        int lacking = 0;
        for (Map.Entry<String, String> answer : first(project).entrySet()) {
            boolean agreed = isAgreed(project, answer.getKey(), answer.getValue());
            lacking += agreed && !exists(answer.getKey(), answer.getValue()) ? 1 : 0;
        }
        return lacking;
    }

    /** Returns the agreement of the coders. A unit is one criterion of one project; "unanswered" is a category. */
    Reliability reliability(List<Project> projects) {
        List<Reliability.Unit> units = new ArrayList<>();
        for (Criterion criterion : knowledge.criteria()) {
            units.addAll(units(projects, criterion.id()));
        }
        return Reliability.of(units);
    }

    /** Returns the agreement on each criterion alone, in catalog order. */
    Map<String, Reliability> reliabilityByCriterion(List<Project> projects) {
        Map<String, Reliability> byCriterion = new LinkedHashMap<>();
        for (Criterion criterion : knowledge.criteria()) {
            byCriterion.put(criterion.id(), Reliability.of(units(projects, criterion.id())));
        }
        return byCriterion;
    }

    private static List<Reliability.Unit> units(List<Project> projects, String criterion) {
        return projects.stream()
                .map(project ->
                        new Reliability.Unit(category(first(project), criterion), category(second(project), criterion)))
                .toList();
    }

    /** Includes the criterion, because options of two criteria may have the same id. */
    private static String category(Map<String, String> answers, String criterion) {
        String option = answers.get(criterion);
        return option == null ? UNANSWERED : criterion + "/" + option;
    }

    private static boolean isAgreed(Project project, String criterion, String option) {
        return option.equals(first(project).get(criterion))
                && option.equals(second(project).get(criterion));
    }

    private boolean exists(String criterion, String option) {
        return knowledge
                .criterion(criterion)
                .flatMap(known -> known.option(option))
                .isPresent();
    }

    private static Map<String, String> first(Project project) {
        return project.codings().get(0).answers();
    }

    private static Map<String, String> second(Project project) {
        return project.codings().get(1).answers();
    }
}
