package dev.frameworkadvisor.profile.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.profile.boundary.StoredProfileView.KnowledgeRef;
import dev.frameworkadvisor.profile.entity.Cause;
import dev.frameworkadvisor.profile.entity.Decision;
import dev.frameworkadvisor.profile.entity.Move;
import dev.frameworkadvisor.profile.entity.Rejudgement;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another knowledge version makes of a stored profile, as it goes over the wire: a decision or misfits. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RejudgementView(
        KnowledgeRef knowledge,
        @Nullable Integer method,
        @Nullable Outcome verdict,
        @Nullable Level level,
        @Nullable String decisionId,
        @Nullable Cause cause,
        @Nullable String explanation,
        @Nullable List<MoveView> moved,
        @Nullable List<Violation> misfits) {

    /** In points of the margin, positive for Django; null where the criterion adds nothing. */
    record MoveView(
            String criterion,
            @Nullable Double from,
            @Nullable Double to) {

        static MoveView of(Move move) {
            return new MoveView(move.criterion(), decimal(move.from()), decimal(move.to()));
        }

        private static @Nullable Double decimal(@Nullable Points points) {
            return points == null ? null : points.hundredths() / 100.0;
        }
    }

    /** A decision, for itself. */
    static RejudgementView of(Decision decision) {
        return of(decision, null, null, null);
    }

    private static RejudgementView of(
            Decision decision, @Nullable Cause cause, @Nullable String explanation, @Nullable List<MoveView> moved) {
        return new RejudgementView(
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

    /** Null where nothing has changed. */
    static @Nullable RejudgementView of(Rejudgement rejudgement) {
        if (rejudgement instanceof Rejudgement.Otherwise otherwise) {
            return of(
                    otherwise.now(),
                    otherwise.cause(),
                    otherwise.explanation(),
                    otherwise.moved().stream().map(MoveView::of).toList());
        }
        if (rejudgement instanceof Rejudgement.Unfit unfit) {
            KnowledgeRef knowledge = new KnowledgeRef(unfit.knowledge(), unfit.digest());
            return new RejudgementView(knowledge, null, null, null, null, null, null, null, unfit.misfits());
        }
        return null;
    }
}
