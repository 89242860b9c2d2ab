package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the filter of a list from query parameters. */
@Singleton
class Filters {

    private final KnowledgeBase base;
    private final ProfileStore store;

    Filters(KnowledgeBase base, ProfileStore store) {
        this.base = base;
        this.store = store;
    }

    /** Returns the filter of these query parameters; violations name those that are invalid. */
    ProfileFilter read(
            @Nullable String verdict,
            @Nullable String level,
            @Nullable String givenName,
            @Nullable String knowledge,
            RequestQuery query) {
        String name = query.text("name", givenName);
        if (name != null && name.codePointCount(0, name.length()) > ProfileDraft.LONGEST_NAME) {
            query.violations()
                    .add(Violation.of("/name", "It must have at most " + ProfileDraft.LONGEST_NAME + " characters."));
        }
        return new ProfileFilter(
                constant(Outcome.values(), "verdict", verdict, query),
                constant(Level.values(), "level", level, query),
                name,
                version(query.sent("knowledge", knowledge), query.violations()));
    }

    private static <T extends Enum<T>> @Nullable T constant(
            T[] values, String parameter, @Nullable String value, RequestQuery query) {
        String given = query.sent(parameter, value);
        if (given == null) {
            return null;
        }
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        int index = names.indexOf(given);
        if (index >= 0) {
            return values[index];
        }
        query.violations()
                .add(Violation.unknown(
                        "/" + parameter,
                        "There is no " + parameter + " " + Violation.quote(given) + ".",
                        given,
                        names));
        return null;
    }

    /** Also accepts versions that are no longer loaded, if stored decisions have them. */
    private @Nullable String version(@Nullable String given, Violations violations) {
        if (given == null || base.find(given).isPresent()) {
            return given;
        }
        Set<String> known =
                store.counts().stream().map(Count::knowledge).collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(given)) {
            known.addAll(base.numbers());
            violations.add(Violation.unknown(
                    "/knowledge", "There is no knowledge version " + Violation.quote(given) + ".", given, known));
        }
        return given;
    }
}
