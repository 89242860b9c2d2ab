package dev.frameworkadvisor.knowledge;

import java.util.List;

/** What the sources say of a framework. */
public record Framework(
        String id,
        String name,
        Fact summary,
        List<Fact> strengths,
        List<Fact> challenges,
        List<Fact> bestFor,
        List<Fact> adopters,
        List<Fact> origins) {

    public Framework {
        strengths = List.copyOf(strengths);
        challenges = List.copyOf(challenges);
        bestFor = List.copyOf(bestFor);
        adopters = List.copyOf(adopters);
        origins = List.copyOf(origins);
    }
}
