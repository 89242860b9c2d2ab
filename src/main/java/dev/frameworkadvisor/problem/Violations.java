package dev.frameworkadvisor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the violations of an input, so that one response reports all of them. */
public final class Violations {

    /** Limits the size of the response to hostile input; no honest input has as many violations. */
    private static final int LIMIT = 100;

    private final List<Violation> found = new ArrayList<>();
    private int unlisted;

    public void add(Violation violation) {
        add(() -> violation);
    }

    /** Adds a violation; the supplier is called only if the violation will be listed. */
    public void add(Supplier<Violation> violation) {
        if (found.size() < LIMIT) {
            found.add(violation.get());
        } else {
            unlisted++;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Sets the allowed values of the violations at the pointer that were added without any. */
    public void addAllowed(String pointer, List<String> allowed) {
        found.replaceAll(violation ->
                violation.pointer().equals(pointer) && violation.allowed().isEmpty()
                        ? new Violation(pointer, violation.message(), allowed, violation.didYouMean())
                        : violation);
    }

    /** Returns the first 100 violations in the order in which they were added. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Throws a problem with the violations; does nothing if there are none.
     *
     * @param subject start of the sentence, such as {@code "The profile"}
     * @throws ProblemException with the first 100 violations and the total count
     */
    public void throwIfAny(ProblemType type, String subject) {
        if (found.isEmpty()) {
            return;
        }
        int count = found.size() + unlisted;
        String places = count == 1 ? " in 1 place" : " in " + count + " places";
        String ending = unlisted == 0 ? "." : "; the first " + LIMIT + " are listed.";
        throw new ProblemException(type, subject + " does not fit" + places + ending, found);
    }
}
