package dev.frameworkadvisor.api.checks;

import dev.frameworkadvisor.check.FailOn;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The query parameters of a check on the policy of the pipeline and on the checked file. */
final class GateParameters {

    private static final String FAIL_ON = "failOn";
    private static final String PATH = "path";

    private static final List<String> RESULTS = Arrays.stream(FailOn.values())
            .map(result -> result.name().toLowerCase(Locale.ROOT))
            .toList();

    private GateParameters() {}

    /** Returns the results that fail the pipeline; the default if the parameter is absent or, with a violation, invalid. */
    static FailOn failOn(@Nullable String failOn, RequestQuery query) {
        String value = query.sent(FAIL_ON, failOn);
        if (value == null) {
            return FailOn.FAIL;
        }
        int index = RESULTS.indexOf(value);
        if (index < 0) {
            String message = "It must be fail or warn, not " + Violation.quote(value) + ".";
            query.violations().add(Violation.unknown("/" + FAIL_ON, message, value, RESULTS));
            return FailOn.FAIL;
        }
        return FailOn.values()[index];
    }

    /** Returns the path of the checked file; the default if the parameter is absent or, with a violation, invalid. */
    static String path(@Nullable String path, RequestQuery query) {
        String value = query.sent(PATH, path);
        if (value == null) {
            return FileLocation.DEFAULT_PATH;
        }
        if (!FileLocation.isValid(value)) {
            query.violations()
                    .add(Violation.of(
                            "/" + PATH,
                            "It must be the path of the checked file, relative to the root of the repository, such as"
                                    + " docs/framework-profile.json: slashes, no . or .. segment, no control character, at"
                                    + " most " + FileLocation.LONGEST_PATH + " characters."));
            return FileLocation.DEFAULT_PATH;
        }
        return value;
    }
}
