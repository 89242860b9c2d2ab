package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.ViewParameter;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A profile in a link: its declared query parameters, and one parameter for each answered criterion.
 *
 * @param priorities each {@code criterion:PRIORITY}
 */
public record ProfileQuery(
        @Nullable String name, @Nullable String knowledge, List<String> priorities, RequestQuery query) {

    /** The one parameter that may be repeated. */
    private static final String PRIORITY = "priority";

    /** Returns the profile of these parameters as sent. */
    public static ProfileQuery of(
            @Nullable String name, @Nullable String knowledge, List<String> priority, RequestQuery query) {
        return new ProfileQuery(
                query.sent("name", name), query.sent("knowledge", knowledge), query.sent(PRIORITY, priority), query);
    }

    /**
     * Returns the profile as written; pointers in violations are those of the same profile written as JSON.
     *
     * @param version the knowledge version
     * @param criteria the ids of its criteria
     */
    ProfileDraft read(String version, List<String> criteria) {
        Violations violations = query.violations();
        Map<String, String> answers = new LinkedHashMap<>();
        new TreeMap<>(query.given()).forEach((parameter, values) -> {
            boolean answer = criteria.contains(parameter);
            if (!answer && !query.declared().contains(parameter) && !parameter.equals(ViewParameter.NAME)) {
                violations.add(() -> unknown(parameter, version, criteria));
            } else if (values.size() > 1 && !parameter.equals(PRIORITY)) {
                violations.add(Violation.repeated(Violation.pointer(answer ? "/answers" : "", parameter)));
            } else if (answer) {
                answers.put(parameter, values.get(0));
            }
        });
        return new ProfileDraft(name, answers, readPriorities(), knowledge);
    }

    /** The pointer is that of an answer, unless a declared parameter has the nearest name. */
    private Violation unknown(String parameter, String version, List<String> criteria) {
        List<String> known =
                Stream.concat(criteria.stream(), query.declared().stream()).toList();
        String message = "Knowledge " + version + " has no criterion " + Violation.quote(parameter)
                + ", and no other query parameter has that name.";
        Violation answer = Violation.unknown(Violation.pointer("/answers", parameter), message, parameter, known);
        String nearest = answer.didYouMean();
        return nearest == null || criteria.contains(nearest)
                ? answer
                : new Violation(Violation.pointer("", parameter), message, known, nearest);
    }

    private Map<String, String> readPriorities() {
        Map<String, String> read = new LinkedHashMap<>();
        for (String value : priorities) {
            int colon = value.indexOf(':');
            String criterion = colon < 0 ? value : value.substring(0, colon);
            String pointer = Violation.pointer("/priorities", criterion);
            if (colon < 0) {
                query.violations().add(Violation.of(pointer, "It must be criterion:PRIORITY, such as team-size:HIGH."));
            } else if (read.put(criterion, value.substring(colon + 1)) != null) {
                query.violations().add(Violation.repeated(pointer));
            }
        }
        return read;
    }
}
