package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a profile from a link: {@code name} and {@code knowledge} once, {@code priority=criterion:PRIORITY} for each
 * priority, and every other parameter but {@code view} is an answer.
 */
final class ProfileQuery {

    private static final List<String> OTHERS = List.of("name", "knowledge", "priority", ViewParameter.NAME);

    private ProfileQuery() {}

    /** The profile as written; pointers in violations are those of the same profile written as JSON. */
    static ProfileDraft read(MultivaluedMap<String, String> query, Violations violations) {
        Map<String, String> answers = new LinkedHashMap<>();
        query.forEach((parameter, values) -> {
            boolean answer = !OTHERS.contains(parameter);
            String pointer = Violation.pointer(answer ? "/answers" : "", parameter);
            if (values.size() > 1 && !parameter.equals("priority")) {
                violations.add(Violation.repeated(pointer));
            } else if (answer) {
                answers.put(parameter, values.get(0));
            }
        });
        return new ProfileDraft(
                query.getFirst("name"),
                answers,
                priorities(query.getOrDefault("priority", List.of()), violations),
                query.getFirst("knowledge"));
    }

    private static Map<String, String> priorities(List<String> values, Violations violations) {
        Map<String, String> priorities = new LinkedHashMap<>();
        for (String value : values) {
            int colon = value.indexOf(':');
            String criterion = colon < 0 ? value : value.substring(0, colon);
            String pointer = Violation.pointer("/priorities", criterion);
            if (colon < 0) {
                violations.add(Violation.of(pointer, "It must be criterion:PRIORITY, such as team-size:HIGH."));
            } else if (priorities.put(criterion, value.substring(colon + 1)) != null) {
                violations.add(Violation.repeated(pointer));
            }
        }
        return priorities;
    }
}
