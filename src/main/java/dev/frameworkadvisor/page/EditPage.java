package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that changes a stored profile.
 *
 * @param stored the latest revision
 * @param visit the content of the form
 * @param revision number of the revision that the form replaces, as the form sends it
 * @param conflict what differs between the latest revision and the form; null unless the form was based on an earlier one
 * @param current the current knowledge version
 */
record EditPage(
        StoredRow stored,
        Visit visit,
        String revision,
        @Nullable Conflict conflict,
        KnowledgeVersion current) {

    /** The latest revision and the content of the form, each with its verdict. */
    record Conflict(Side stored, Side form) {

        List<ComparisonPage.Difference> differences() {
            return ComparisonPage.differences(stored, form);
        }
    }

    String editLink() {
        return stored.link() + "/edit";
    }

    /** Returns the form with the current knowledge version; null if the form has that version. */
    @Nullable
    String currentLink() {
        return visit.version().version().equals(current.version())
                ? null
                : Parameter.link(editLink(), List.of(new Parameter(Visit.KNOWLEDGE, current.version())));
    }

    /** Returns the parameters for which the form has no field. */
    List<Parameter> hidden() {
        return List.of(
                new Parameter(ProfileForm.REVISION, revision),
                new Parameter(Visit.KNOWLEDGE, visit.version().version()));
    }
}
