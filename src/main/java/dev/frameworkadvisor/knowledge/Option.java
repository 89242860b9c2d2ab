package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A possible answer to a criterion, with its fits and the reason for them. */
public record Option(String id, String label, Fit fit, String reason, List<Evidence> evidence) {

    public Option {
        evidence = List.copyOf(evidence);
    }
}
