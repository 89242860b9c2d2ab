package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Reports an invalid knowledge base; the message lists every fault with its file and JSON Pointer. */
public final class FaultyKnowledgeException extends RuntimeException {

    private final transient List<Fault> faults;

    public FaultyKnowledgeException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> "\n  " + fault)
                .collect(Collectors.joining("", "The knowledge base is invalid, so the service cannot start:", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
