package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.api.profiles.StoredProfileView.KnowledgeRef;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Cause;
import dev.frameworkadvisor.portfolio.ContributionChange;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.scoring.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON representation of a re-evaluation: another decision, or the violations in the other version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReevaluationView(
        KnowledgeRef knowledge,
        @Nullable Integer method,
        @Nullable Outcome verdict,
        @Nullable Level level,
        @Nullable String decisionId,
        @Nullable Cause cause,
        @Nullable String explanation,
        @Nullable List<MoveView> moved,
        @Nullable List<Violation> misfits) {

    /** Changed contribution in points of the margin, positive for Django; null if the criterion does not contribute. */
    record MoveView(
            String criterion,
            @Nullable Double from,
            @Nullable Double to) {

        static MoveView of(ContributionChange move) {
            return new MoveView(move.criterion(), decimal(move.from()), decimal(move.to()));
        }

        private static @Nullable Double decimal(@Nullable Points points) {
            return points == null ? null : points.hundredths() / 100.0;
        }
    }

    /** Returns a decision without a comparison. */
    static ReevaluationView of(Decision decision) {
        return of(decision, null, null, null);
    }

    private static ReevaluationView of(
            Decision decision, @Nullable Cause cause, @Nullable String explanation, @Nullable List<MoveView> moved) {
        return new ReevaluationView(
                new KnowledgeRef(decision.knowledge(), decision.digest()),
                decision.method(),
                decision.verdict(),
                decision.level(),
                decision.decisionId(),
                cause,
                explanation,
                moved,
                null);
    }

    /** Returns null if the decision has not changed. */
    static @Nullable ReevaluationView of(Reevaluation reevaluation) {
        if (reevaluation instanceof Reevaluation.Otherwise otherwise) {
            return of(
                    otherwise.now(),
                    otherwise.cause(),
                    otherwise.explanation(),
                    otherwise.moved().stream().map(MoveView::of).toList());
        }
        if (reevaluation instanceof Reevaluation.Unfit unfit) {
            KnowledgeRef knowledge = new KnowledgeRef(unfit.knowledge(), unfit.digest());
            return new ReevaluationView(knowledge, null, null, null, null, null, null, null, unfit.violations());
        }
        return null;
    }
}
