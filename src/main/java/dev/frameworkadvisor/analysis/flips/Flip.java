package dev.frameworkadvisor.analysis.flips;

import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;

/**
 * A set of answer changes that together change the verdict.
 *
 * @param changes in catalog order
 * @param verdict the verdict after the changes
 */
public record Flip(List<Change> changes, Outcome verdict) {

    public Flip {
        changes = List.copyOf(changes);
    }
}
