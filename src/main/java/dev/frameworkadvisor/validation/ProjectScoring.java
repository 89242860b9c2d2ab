package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.validation.Project.Moment;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.VerdictSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Evaluates projects with one knowledge version and counts the verdicts that are their choices. */
public final class ProjectScoring {

    private final Knowledge knowledge;
    private final VerdictEngine engine;
    private final CodingPairs codings;

    public ProjectScoring(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.engine = new VerdictEngine(knowledge);
        this.codings = new CodingPairs(knowledge);
    }

    /**
     * Evaluates the projects and counts.
     *
     * @param projects rows that fulfil {@link ProjectInvariants}
     */
    public ValidationReport report(List<Project> projects) {
        List<ProjectCase> rows = projects.stream().map(this::evaluate).toList();
        List<ProjectCase> single = select(rows, one -> one.project().pair() == null);
        return new ValidationReport(
                knowledge,
                agreement(single),
                agreement(select(single, one -> one.project().seen())),
                agreement(select(single, one -> !one.project().seen())),
                agreement(select(single, one -> one.project().isRecognized())),
                agreement(select(single, one -> !one.project().isRecognized())),
                codings.reliabilityByCriterion(projects(single)),
                baseline(single),
                pairs(select(rows, one -> one.project().pair() != null)),
                projects.stream().mapToInt(codings::notInVersion).sum(),
                single);
    }

    private ProjectCase evaluate(Project project) {
        Violations violations = new Violations();
        ProfileDraft draft = new ProfileDraft(null, codings.agreed(project), Map.of(), knowledge.version());
        Profile profile = ProfileResolver.resolve(draft, knowledge, violations);
        if (!violations.isEmpty()) {
            throw new IllegalStateException(project.file() + " has no valid profile: " + violations.found());
        }
        VerdictSummary summary = engine.summarize(profile);
        return new ProjectCase(
                project,
                profile,
                summary.verdict(),
                summary.level(),
                Evaluator.evaluate(profile).margins().overall());
    }

    private Agreement agreement(List<ProjectCase> cases) {
        return Agreement.of(cases, codings.reliability(projects(cases)));
    }

    /** Returns the most frequent choice; of equally frequent ones, the first in the order of the verdicts. */
    private static ValidationReport.Baseline baseline(List<ProjectCase> cases) {
        List<Outcome> choices =
                cases.stream().map(one -> one.project().choice()).toList();
        Outcome most = Outcome.DJANGO;
        for (Outcome choice : Outcome.values()) {
            most = Collections.frequency(choices, choice) > Collections.frequency(choices, most) ? choice : most;
        }
        return new ValidationReport.Baseline(
                most, new Proportion(Collections.frequency(choices, most), choices.size()));
    }

    private ValidationReport.Pairs pairs(List<ProjectCase> rows) {
        Map<String, ProjectCase> before = new TreeMap<>();
        Map<String, ProjectCase> after = new TreeMap<>();
        for (ProjectCase row : rows) {
            (row.project().moment() == Moment.BEFORE ? before : after)
                    .put(Objects.requireNonNull(row.project().pair()), row);
        }
        List<ProjectPair> pairs = new ArrayList<>();
        before.forEach((id, first) -> pairs.add(new ProjectPair(id, first, Objects.requireNonNull(after.get(id)))));
        int moved = (int) pairs.stream().filter(ProjectPair::isMoved).count();
        return new ValidationReport.Pairs(agreement(rows), new Proportion(moved, pairs.size()), pairs);
    }

    private static List<ProjectCase> select(List<ProjectCase> cases, Predicate<ProjectCase> which) {
        return cases.stream().filter(which).toList();
    }

    private static List<Project> projects(List<ProjectCase> cases) {
        return cases.stream().map(ProjectCase::project).toList();
    }
}
