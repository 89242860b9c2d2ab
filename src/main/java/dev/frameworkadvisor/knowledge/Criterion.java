package dev.frameworkadvisor.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A question about a project whose answer speaks for one framework, the other, or neither.
 *
 * @param importance 1 (the sources call it a tie) to 5 (a deciding factor)
 * @param horizon whether it counts for the first version, for where the project is going, or both
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

    /** Whether an option favors one framework; otherwise every answer is a tie, and the criterion cannot decide. */
    public boolean discriminates() {
        for (Option option : options) {
            if (option.fit().difference() != 0) {
                return true;
            }
        }
        return false;
    }

    /** The option with this id, if the criterion has it. */
    public Optional<Option> option(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
