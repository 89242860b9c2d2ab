package dev.frameworkadvisor.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A question about a project whose answer favors one framework, the other, or neither.
 *
 * @param importance 1 (a tie by the sources) to 5 (a deciding factor)
 * @param horizon whether it counts for the first version of the project, for its later stages, or both
 */
public record Criterion(
        String id,
        String question,
        String why,
        String category,
        int importance,
        Horizon horizon,
        List<Option> options) {

    public Criterion {
        options = List.copyOf(options);
    }

    /** Returns whether any option favors a framework. If none does, the criterion does not count in scores and margins. */
    public boolean discriminates() {
        for (Option option : options) {
            if (option.fit().difference() != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the option with the id; empty if the criterion has none. */
    public Optional<Option> option(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
