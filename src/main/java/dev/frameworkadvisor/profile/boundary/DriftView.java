package dev.frameworkadvisor.profile.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.profile.entity.Rejudgement;
import dev.frameworkadvisor.profile.entity.StoredProfile;
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
        @Nullable RejudgementView from,
        @Nullable RejudgementView to,
        @Nullable RejudgementView unfit,
        StoredProfileView.Links links) {

    /** Empty where nothing changes. */
    static Optional<DriftView> of(StoredProfile stored, Rejudgement rejudgement) {
        if (rejudgement instanceof Rejudgement.Otherwise otherwise) {
            return Optional.of(view(stored, RejudgementView.of(otherwise.then()), RejudgementView.of(otherwise), null));
        }
        if (rejudgement instanceof Rejudgement.Unfit unfit) {
            return Optional.of(view(stored, null, null, RejudgementView.of(unfit)));
        }
        return Optional.empty();
    }

    private static DriftView view(
            StoredProfile stored,
            @Nullable RejudgementView from,
            @Nullable RejudgementView to,
            @Nullable RejudgementView unfit) {
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
