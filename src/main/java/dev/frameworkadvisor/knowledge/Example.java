package dev.frameworkadvisor.knowledge;

import dev.frameworkadvisor.profile.ProfileDraft;
import java.util.List;

/** A project that a source tells of, and the verdict that its profile must get. */
public record Example(String id, String story, ProfileDraft profile, Outcome verdict, List<Evidence> evidence) {

    public Example {
        evidence = List.copyOf(evidence);
    }
}
