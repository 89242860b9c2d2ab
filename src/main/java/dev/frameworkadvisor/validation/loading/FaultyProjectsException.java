package dev.frameworkadvisor.validation.loading;

import dev.frameworkadvisor.knowledge.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of public projects are faulty; the message names every file, JSON Pointer and fault. */
public final class FaultyProjectsException extends RuntimeException {

    private final transient List<Fault> faults;

    FaultyProjectsException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> "\n  validation/" + fault)
                .collect(Collectors.joining("", "The projects for the validation are faulty:", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
