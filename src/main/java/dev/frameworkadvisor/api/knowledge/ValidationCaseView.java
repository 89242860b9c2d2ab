package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.render.json.VerdictLink;
import dev.frameworkadvisor.validation.Coding;
import dev.frameworkadvisor.validation.Project;
import dev.frameworkadvisor.validation.ProjectCase;
import dev.frameworkadvisor.validation.ProjectPair;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project and the verdict on it, as JSON.
 *
 * @param margin in points
 * @param side null if the project chose both frameworks
 * @param answers the answers on which both coders agree and that the version has
 */
record ValidationCaseView(
        String id,
        String repository,
        String source,
        boolean decisionRecord,
        boolean seen,
        Outcome choice,
        Outcome verdict,
        Level level,
        double margin,
        boolean exact,
        @Nullable Boolean side,
        Map<String, String> answers,
        List<Coding> codings,
        Links links) {

    record Links(String verdict) {}

    /** Both cases of a project that moved to the other framework. */
    record Pair(String id, boolean moved, ValidationCaseView before, ValidationCaseView after) {

        static Pair of(ProjectPair pair) {
            return new Pair(
                    pair.id(),
                    pair.isMoved(),
                    ValidationCaseView.of(pair.before()),
                    ValidationCaseView.of(pair.after()));
        }
    }

    static ValidationCaseView of(ProjectCase one) {
        Project project = one.project();
        return new ValidationCaseView(
                project.id(),
                project.repository(),
                project.evidence(),
                project.decisionRecord(),
                project.seen(),
                project.choice(),
                one.verdict(),
                one.level(),
                one.margin().hundredths() / 100.0,
                one.isExact(),
                one.isOnSide().orElse(null),
                one.profile().draft().answers(),
                project.codings(),
                new Links(VerdictLink.to(one.profile())));
    }
}
