package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public project at one moment: what it chose, and what two independent coders read from its description.
 *
 * @param repository owner and name on GitHub
 * @param evidence the file, commit or discussion that shows the choice
 * @param decisionRecord whether a record or a discussion argues for the choice
 * @param seen whether the row existed before knowledge 2.1.0 was released
 * @param pair common id of the two rows of a project that moved to the other framework; null for all others
 * @param moment null unless the row belongs to a pair
 * @param inUse the framework in use at that moment; null unless the row belongs to a pair
 * @param description facts by topic, without the choice
 */
public record Project(
        String id,
        String repository,
        Outcome choice,
        String evidence,
        boolean decisionRecord,
        boolean seen,
        @Nullable String pair,
        @Nullable Moment moment,
        @Nullable Outcome inUse,
        Map<String, String> description,
        List<Coding> codings) {

    /** Whether a row of a pair describes the project before or after the move. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    public Project {
        description = Map.copyOf(description);
        codings = List.copyOf(codings);
    }

    /** Returns whether a coder reports to have recognized the project in its description. */
    public boolean isRecognized() {
        return codings.stream().anyMatch(coding -> Boolean.TRUE.equals(coding.recognized()));
    }

    /** Returns the path of the file below the folder of the validation. */
    public String file() {
        return "projects/" + id + ".json";
    }
}
