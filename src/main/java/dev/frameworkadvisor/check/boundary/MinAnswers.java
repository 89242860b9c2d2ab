package dev.frameworkadvisor.check.boundary;

import dev.frameworkadvisor.check.entity.Policy;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;

/** The query parameter with the number of answers that a check needs. */
final class MinAnswers {

    static final String NAME = "minAnswers";

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,3}");

    private MinAnswers() {}

    /** The policy with that number; the default without the parameter, or, with a violation, if the value is invalid. */
    static Policy policy(MultivaluedMap<String, String> query, KnowledgeBase base, Violations violations) {
        String value = query.getFirst(NAME);
        if (value == null) {
            return Policy.DEFAULT;
        }
        int most = mostQuestions(base);
        if (!NUMBER.matcher(value).matches() || Integer.parseInt(value) > most) {
            violations.add(Violation.of(
                    "/" + NAME,
                    "It must be a whole number from 0 to " + most + ", not " + Violation.quote(value)
                            + "; without it, the gate needs " + Policy.DEFAULT.minAnswers() + " answers."));
            return Policy.DEFAULT;
        }
        return new Policy(Integer.parseInt(value));
    }

    private static int mostQuestions(KnowledgeBase base) {
        return base.editions().stream()
                .mapToInt(edition -> edition.knowledge().criteria().size())
                .max()
                .orElse(0);
    }
}
