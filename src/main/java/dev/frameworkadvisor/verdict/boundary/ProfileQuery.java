package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a profile from a link: {@code name} and {@code knowledge} once, {@code priority=criterion:PRIORITY} for each
 * priority, and every other parameter but {@code view} is an answer.
 */
final class ProfileQuery {

    /** What a link has beside answers. */
    static final List<String> PARTS = List.of("name", "knowledge", "priority");

    private ProfileQuery() {}

    /**
     * The profile as written; pointers in violations are those of the same profile written as JSON.
     *
     * @param fixed the parameters that are no answers
     * @param version the knowledge version
     * @param criteria the ids in it that may be answered
     */
    static ProfileDraft read(
            MultivaluedMap<String, String> query,
            List<String> fixed,
            String version,
            List<String> criteria,
            Violations violations) {
        Map<String, String> answers = new LinkedHashMap<>();
        new TreeMap<>(query).forEach((parameter, values) -> {
            boolean answer = criteria.contains(parameter);
            String pointer = Violation.pointer(answer ? "/answers" : "", parameter);
            if (!answer && !PARTS.contains(parameter) && !parameter.equals(ViewParameter.NAME)) {
                violations.add(() -> unknown(parameter, fixed, version, criteria));
            } else if (values.size() > 1 && !parameter.equals("priority")) {
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

    /** It was meant for an answer, unless it is nearest to something else. */
    private static Violation unknown(String parameter, List<String> fixed, String version, List<String> criteria) {
        List<String> known = Stream.concat(criteria.stream(), fixed.stream()).toList();
        String message = "Knowledge " + version + " has no criterion " + Violation.quote(parameter)
                + ", and no other query parameter has that name.";
        Violation answer = Violation.unknown(Violation.pointer("/answers", parameter), message, parameter, known);
        String nearest = answer.didYouMean();
        return nearest == null || criteria.contains(nearest)
                ? answer
                : new Violation(Violation.pointer("", parameter), message, known, nearest);
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
