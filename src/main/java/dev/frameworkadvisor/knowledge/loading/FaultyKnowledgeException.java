package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** The knowledge base breaks its own rules; the message names every file, JSON Pointer and fault. */
public final class FaultyKnowledgeException extends RuntimeException {

    private final transient List<Fault> faults;

    public FaultyKnowledgeException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> "\n  " + fault)
                .collect(Collectors.joining("", "The knowledge base is faulty, so the service does not start:", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
