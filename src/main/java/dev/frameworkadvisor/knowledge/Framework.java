package dev.frameworkadvisor.knowledge;

import java.util.List;

/** Facts about a framework from the sources. */
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
