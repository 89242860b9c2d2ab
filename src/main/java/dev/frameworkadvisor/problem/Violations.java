package dev.frameworkadvisor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with an input, so that all of it is told at once. */
public final class Violations {

    /** More than any honest input has; a hostile one must not make the answer much larger than itself. */
    private static final int MOST = 100;

    private final List<Violation> found = new ArrayList<>();
    private int more;

    public void add(Violation violation) {
        add(() -> violation);
    }

    /** The same; the violation is only made if it is going to be told. */
    public void add(Supplier<Violation> violation) {
        if (found.size() < MOST) {
            found.add(violation.get());
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Tells what could stand at that place, in whatever was found there before it was known. */
    public void tellAllowed(String pointer, List<String> allowed) {
        found.replaceAll(violation ->
                violation.pointer().equals(pointer) && violation.allowed().isEmpty()
                        ? new Violation(pointer, violation.message(), allowed, violation.didYouMean())
                        : violation);
    }

    /** The first hundred, in the order of finding. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Does nothing if nothing was found.
     *
     * @param subject what is at fault, as the beginning of a sentence
     * @throws ProblemException with everything found
     */
    public void throwIfAny(ProblemType type, String subject) {
        if (found.isEmpty()) {
            return;
        }
        int count = found.size() + more;
        String places = count == 1 ? " in 1 place" : " in " + count + " places";
        String cut = more == 0 ? "." : "; the first " + MOST + " are listed.";
        throw new ProblemException(type, subject + " does not fit" + places + cut, found);
    }
}
