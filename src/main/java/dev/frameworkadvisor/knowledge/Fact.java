package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A statement about a framework, with the sources that make it. */
public record Fact(String text, List<Evidence> evidence) {

    public Fact {
        evidence = List.copyOf(evidence);
    }
}
