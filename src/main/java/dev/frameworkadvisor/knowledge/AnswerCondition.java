package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A condition that is met if the criterion is answered with one of the options. */
public record AnswerCondition(String criterion, List<String> in) {

    public AnswerCondition {
        in = List.copyOf(in);
    }
}
