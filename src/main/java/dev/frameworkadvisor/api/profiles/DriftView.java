package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stored profile with another decision in another knowledge version, or that is invalid there.
 *
 * @param from null if the profile is invalid in one of the versions
 * @param to null in the same case
 * @param unfit the version and the violations; null if the profile is valid in both
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

    /** Returns the view; empty if the decision does not change. */
    static Optional<DriftView> of(StoredProfile stored, Reevaluation reevaluation) {
        if (reevaluation instanceof Reevaluation.Otherwise otherwise) {
            return Optional.of(
                    view(stored, ReevaluationView.of(otherwise.then()), ReevaluationView.of(otherwise), null));
        }
        if (reevaluation instanceof Reevaluation.Unfit unfit) {
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
