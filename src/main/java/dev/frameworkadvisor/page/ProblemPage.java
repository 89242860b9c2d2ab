package dev.frameworkadvisor.page;

import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem for a visitor.
 *
 * @param nearest path of the page that was probably meant; null if none is close
 */
record ProblemPage(Problem problem, @Nullable String nearest) {

    private static final List<String> PAGES =
            List.of("/advise", "/verdict", "/compare", "/profiles", "/portfolio", "/knowledge", "/problems");

    /** Returns the seconds after which the same request may succeed; null if a retry cannot help. */
    @Nullable
    Long retryAfter() {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.path().equals(problem.type()))
                .findFirst()
                .flatMap(ProblemType::retryAfter)
                .map(Duration::toSeconds)
                .orElse(null);
    }

    static ProblemPage of(Problem problem) {
        String path = problem.instance();
        String nearest =
                path == null ? null : Violation.unknown("", "", path, PAGES).didYouMean();
        return new ProblemPage(problem, PAGES.contains(String.valueOf(path)) ? null : nearest);
    }
}
