package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A possible answer to a criterion, its fit for each framework, and why. */
public record Option(String id, String label, Fit fit, String reason, List<Evidence> evidence) {

    public Option {
        evidence = List.copyOf(evidence);
    }
}
