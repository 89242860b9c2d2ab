package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A condition on an answer: the criterion is answered, and with one of these options. */
public record AnswerCondition(String criterion, List<String> in) {

    public AnswerCondition {
        in = List.copyOf(in);
    }
}
