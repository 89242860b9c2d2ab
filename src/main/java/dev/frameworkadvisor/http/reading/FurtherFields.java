package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Fields of a request body in addition to those of a profile, read as strictly and reported together with them. */
public interface FurtherFields {

    /** Returns a name for the body that starts a sentence, such as "A check". */
    String owner();

    /** Returns the names of the additional fields. */
    List<String> names();

    /** Returns whether one of these fields replaces the answers, which are otherwise required. */
    boolean replaceAnswers(Set<String> seen);

    /** Reads one additional field. Called at most once for each field. */
    void read(String name, String pointer, StrictJson value) throws IOException;

    /**
     * Adds violations for the combination of fields. Called after all fields have been read.
     *
     * @param seen names of all fields that the body has
     */
    void check(Set<String> seen, Violations violations);
}
