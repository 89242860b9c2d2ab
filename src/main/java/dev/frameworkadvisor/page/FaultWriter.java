package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.profile.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words the violations in the address of a page for visitors: questions and labels in place of ids.
 *
 * @param path path of the page
 * @param valid the valid parameters
 * @param sent all parameters as sent
 */
record FaultWriter(String path, Knowledge knowledge, List<Parameter> valid, List<Parameter> sent) {

    Fault write(Violation violation) {
        Optional<String> answer = violation.memberOf("/answers");
        Optional<String> priority = violation.memberOf("/priorities");
        if (answer.isPresent()) {
            Optional<Criterion> criterion = knowledge.criterion(answer.get());
            return criterion.isPresent()
                    ? answer(criterion.get(), violation)
                    : unknownQuestion(answer.get(), violation.didYouMean(), Visit.KNOWLEDGE);
        }
        if (priority.isPresent()) {
            Optional<Criterion> criterion = knowledge.criterion(priority.get());
            return criterion.isPresent()
                    ? priority(criterion.get(), violation)
                    : unknownQuestion(priority.get(), violation.didYouMean(), Visit.PRIORITY);
        }
        return other(violation);
    }

    private Fault answer(Criterion criterion, Violation violation) {
        String question = "“" + criterion.question() + "” ";
        List<String> values = sentAs(criterion.id());
        if (values.size() != 1) {
            return new Fault(question + "is answered more than once, so no answer to it is used.", null, null);
        }
        String labels = criterion.options().stream().map(Option::label).collect(Collectors.joining("; "));
        String sentence = question + "has no answer " + Violation.quote(values.get(0)) + ". It has: " + labels + ".";
        Optional<Option> nearest = Optional.ofNullable(violation.didYouMean()).flatMap(criterion::option);
        return nearest.map(option -> fault(sentence, option.label(), criterion.id(), option.id()))
                .orElseGet(() -> new Fault(sentence, null, null));
    }

    private Fault priority(Criterion criterion, Violation violation) {
        String allowed = Arrays.stream(Priority.values()).map(Labels::priority).collect(Collectors.joining("; "));
        String sentence = "The priority of “" + criterion.question() + "” cannot be read. It can be: " + allowed + ".";
        String nearest = violation.didYouMean();
        return nearest == null
                ? new Fault(sentence, null, null)
                : fault(
                        sentence,
                        Labels.priority(Priority.valueOf(nearest)),
                        Visit.PRIORITY,
                        criterion.id() + ":" + nearest);
    }

    /** The suggestion keeps the answer, if the question that was meant has it. */
    private Fault unknownQuestion(String typed, @Nullable String meant, String kind) {
        String sentence = "There is no question " + Violation.quote(typed) + ".";
        Optional<Criterion> nearest = Optional.ofNullable(meant).flatMap(knowledge::criterion);
        if (nearest.isEmpty()) {
            return new Fault(sentence, null, null);
        }
        Criterion criterion = nearest.get();
        String value = sentAs(typed).stream().findFirst().orElse("");
        return kind.equals(Visit.PRIORITY) || criterion.option(value).isEmpty()
                ? new Fault(sentence, criterion.question(), Parameter.link("/advise", at(criterion)))
                : fault(sentence, criterion.question(), criterion.id(), value);
    }

    private List<Parameter> at(Criterion criterion) {
        return Visit.with(valid, Visit.AT, criterion.id());
    }

    private Fault other(Violation violation) {
        String nearest = violation.didYouMean();
        if (violation.pointer().equals("/" + Visit.KNOWLEDGE)) {
            String sentence = violation.message() + " There are: " + String.join(", ", violation.allowed())
                    + ". The current one is used.";
            return nearest == null
                    ? new Fault(sentence, null, null)
                    : fault(sentence, "Version " + nearest, Visit.KNOWLEDGE, nearest);
        }
        return switch (violation.pointer()) {
            case "/" + Visit.NAME ->
                new Fault("The name of the project is not used. " + violation.message(), null, null);
            case "/priorities" ->
                new Fault(
                        "Every question that counts is set aside, so there would be no verdict. No question is set aside here.",
                        null,
                        null);
            default -> new Fault("A part of the link is not used: " + violation.message(), null, null);
        };
    }

    private Fault fault(String sentence, String suggestion, String name, String value) {
        return new Fault(sentence, suggestion, Parameter.link(path, Visit.with(valid, name, value)));
    }

    private List<String> sentAs(String name) {
        return sent.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }
}
