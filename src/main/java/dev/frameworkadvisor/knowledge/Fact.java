package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A statement about a framework with its evidence. */
public record Fact(String text, List<Evidence> evidence) {

    public Fact {
        evidence = List.copyOf(evidence);
    }
}
