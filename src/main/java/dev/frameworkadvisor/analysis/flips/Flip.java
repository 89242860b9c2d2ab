package dev.frameworkadvisor.analysis.flips;

import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;

/**
 * Changes of answers that together change the verdict.
 *
 * @param changes in catalog order
 * @param verdict what the verdict becomes
 */
public record Flip(List<Change> changes, Outcome verdict) {

    public Flip {
        changes = List.copyOf(changes);
    }
}
