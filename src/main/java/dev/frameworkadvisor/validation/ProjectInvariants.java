package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.validation.Project.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invariants of all rows of public projects, in addition to their schema. */
public final class ProjectInvariants {

    private static final int CODERS = 2;

    private final KnowledgeBase base;
    private final List<Fault> faults = new ArrayList<>();

    private ProjectInvariants(KnowledgeBase base) {
        this.base = base;
    }

    /** Returns every fault of every row; empty if all rows are valid. */
    public static List<Fault> check(List<Project> projects, KnowledgeBase base) {
        ProjectInvariants invariants = new ProjectInvariants(base);
        projects.forEach(invariants::checkCodings);
        invariants.checkRepositories(projects);
        invariants.checkPairs(projects);
        return List.copyOf(invariants.faults);
    }

    private void checkCodings(Project project) {
        List<Coding> codings = project.codings();
        if (codings.stream().map(Coding::coder).distinct().count() != CODERS || codings.size() != CODERS) {
            fault(project, "/codings", "it must have codings of two different coders");
        }
        for (int i = 0; i < codings.size(); i++) {
            String pointer = "/codings/" + i + "/answers";
            codings.get(i).answers().forEach((criterion, option) -> {
                if (!exists(criterion, option)) {
                    fault(
                            project,
                            Violation.pointer(pointer, criterion),
                            "no knowledge version has the option \"" + option + "\" of a criterion \"" + criterion
                                    + "\"");
                }
            });
        }
    }

    private boolean exists(String criterion, String option) {
        return base.versions().stream()
                .anyMatch(version -> version.knowledge()
                        .criterion(criterion)
                        .flatMap(known -> known.option(option))
                        .isPresent());
    }

    private void checkRepositories(List<Project> projects) {
        Map<String, Project> known = new HashMap<>();
        for (Project project : projects) {
            Project other = known.putIfAbsent(project.repository(), project);
            if (other != null && (project.pair() == null || !project.pair().equals(other.pair()))) {
                fault(project, "/repository", other.file() + " has the same, and they are not a pair");
            }
        }
    }

    private void checkPairs(List<Project> projects) {
        for (Project project : projects) {
            if (project.pair() != null) {
                checkPair(
                        project,
                        projects.stream()
                                .filter(other -> project.pair().equals(other.pair()))
                                .toList());
            }
        }
    }

    private void checkPair(Project project, List<Project> rows) {
        List<Project> others =
                rows.stream().filter(row -> row.moment() != project.moment()).toList();
        if (project.moment() == null || project.inUse() == null) {
            fault(project, "/pair", "a row of a pair must have \"moment\" and \"inUse\"");
        } else if (rows.size() != Moment.values().length || others.size() != 1) {
            fault(project, "/pair", "it must have one row with the moment BEFORE and one with AFTER");
        } else if (!others.get(0).repository().equals(project.repository())) {
            fault(project, "/repository", "the other row of the pair has another one");
        } else if (others.get(0).inUse() == project.inUse()) {
            fault(project, "/inUse", "the other row of the pair has the same framework");
        }
    }

    private void fault(Project project, String pointer, String message) {
        faults.add(new Fault(project.file(), pointer, message));
    }
}
