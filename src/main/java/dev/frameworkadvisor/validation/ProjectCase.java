package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Points;
import java.util.Optional;

/**
 * A project and the verdict on it.
 *
 * @param profile the answers that both coders gave
 * @param margin how far Django leads Flask over all criteria
 */
public record ProjectCase(Project project, Profile profile, Outcome verdict, Level level, Points margin) {

    /** Returns whether the verdict is what the project chose. */
    public boolean isExact() {
        return verdict == project.choice();
    }

    /** Returns whether the verdict advises anything. */
    public boolean isDecided() {
        return verdict != Outcome.NO_CLEAR_WINNER;
    }

    /**
     * Returns whether the margin points to the framework that the project chose; false for a margin of exactly 0. Empty if the project
     * chose both frameworks, together or one after the other: then neither sign is its side.
     */
    public Optional<Boolean> isOnSide() {
        return switch (project.choice()) {
            case DJANGO -> Optional.of(margin.sum() > 0);
            case FLASK -> Optional.of(margin.sum() < 0);
            case FLASK_THEN_DJANGO, COMBINE, NO_CLEAR_WINNER -> Optional.empty();
        };
    }
}
