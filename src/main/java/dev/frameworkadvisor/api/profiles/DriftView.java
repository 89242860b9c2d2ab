package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored profile that another knowledge version would decide otherwise, or cannot decide.
 *
 * @param from null where it cannot be decided
 * @param to the same
 * @param unfit what does not fit which version; null where both decide
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DriftView(
        String id,
        int revision,
        @Nullable String name,
        @Nullable ReevaluationView from,
        @Nullable ReevaluationView to,
        @Nullable ReevaluationView unfit,
        StoredProfileView.Links links) {

    /** Empty where nothing changes. */
    static Optional<DriftView> of(StoredProfile stored, Reevaluation rejudgement) {
        if (rejudgement instanceof Reevaluation.Otherwise otherwise) {
            return Optional.of(
                    view(stored, ReevaluationView.of(otherwise.then()), ReevaluationView.of(otherwise), null));
        }
        if (rejudgement instanceof Reevaluation.Unfit unfit) {
            return Optional.of(view(stored, null, null, ReevaluationView.of(unfit)));
        }
        return Optional.empty();
    }

    private static DriftView view(
            StoredProfile stored,
            @Nullable ReevaluationView from,
            @Nullable ReevaluationView to,
            @Nullable ReevaluationView unfit) {
        return new DriftView(
                stored.id(),
                stored.revision(),
                stored.profile().name(),
                from,
                to,
                unfit,
                StoredProfileView.Links.of(stored.id()));
    }
}
