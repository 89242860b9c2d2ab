package dev.frameworkadvisor.api.checks;

import dev.frameworkadvisor.check.Policy;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.problem.Violation;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Query parameter with the minimum number of answers for a check. */
final class MinAnswers {

    private static final String NAME = "minAnswers";

    private MinAnswers() {}

    /** Returns the number; the default if it is absent or, with a violation, invalid. */
    static int parse(@Nullable NumberParameter minAnswers, KnowledgeBase base, RequestQuery query) {
        NumberParameter given = NumberParameter.sent(NAME, minAnswers, query);
        if (given == null) {
            return Policy.DEFAULT.minAnswers();
        }
        int most = base.mostCriteria();
        OptionalInt number = given.within(0, most);
        if (number.isEmpty()) {
            query.violations()
                    .add(Violation.of(
                            "/" + NAME,
                            "It must be a whole number from 0 to " + most + ", not " + Violation.quote(given.value())
                                    + ". The default is " + Policy.DEFAULT.minAnswers() + "."));
            return Policy.DEFAULT.minAnswers();
        }
        return number.getAsInt();
    }
}
