package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.verdict.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code view}. */
public final class ViewParameter {

    public static final String NAME = "view";

    private static final List<String> VALUES = Arrays.stream(View.values())
            .map(view -> view.name().toLowerCase(Locale.ROOT))
            .toList();

    private ViewParameter() {}

    /** Returns the view; the full one if the value is null or, with a violation, unknown. */
    public static View parse(@Nullable String view, RequestQuery query) {
        String value = query.sent(NAME, view);
        if (value == null) {
            return View.FULL;
        }
        int index = VALUES.indexOf(value);
        if (index < 0) {
            query.violations()
                    .add(Violation.unknown(
                            "/" + NAME, "There is no view " + Violation.quote(value) + ".", value, VALUES));
            return View.FULL;
        }
        return View.values()[index];
    }
}
