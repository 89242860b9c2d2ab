package dev.frameworkadvisor.page;

import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.util.ArrayList;
import java.util.List;

/** Writes profiles as parameters of links to pages. */
final class ProfileParameters {

    private ProfileParameters() {}

    /** Returns answers, priorities other than the default, and what else the draft has. */
    static List<Parameter> of(ProfileDraft draft) {
        List<Parameter> parameters = new ArrayList<>();
        draft.answers().forEach((criterion, option) -> parameters.add(new Parameter(criterion, option)));
        draft.priorities().forEach((criterion, priority) -> {
            if (!priority.equals(Priority.NORMAL.name())) {
                parameters.add(new Parameter(Visit.PRIORITY, criterion + ":" + priority));
            }
        });
        if (draft.name() != null) {
            parameters.add(new Parameter(Visit.NAME, draft.name()));
        }
        if (draft.knowledge() != null) {
            parameters.add(new Parameter(Visit.KNOWLEDGE, draft.knowledge()));
        }
        return parameters;
    }
}
