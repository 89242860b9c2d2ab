package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What the body of a request holds beside the fields of a profile, read as strictly and told with them. */
public interface FurtherFields {

    /** What the body is, as the beginning of a sentence. */
    String owner();

    /** The names of the further fields. */
    List<String> names();

    /** Whether one of those fields stands in for the answers, which are required otherwise. */
    boolean standInForAnswers(Set<String> seen);

    /** Reads one further field, each at most once. */
    void read(String name, String pointer, StrictJson value) throws IOException;

    /**
     * Checks what was read, once all fields are.
     *
     * @param seen names of all fields that the body has
     */
    void check(Set<String> seen, Violations violations);
}
