package dev.frameworkadvisor.page;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Accepts forms of the pages of the service only, not of the other origins that may use the API. */
final class SameOrigin {

    /** The header in which a browser states where a request comes from; other clients do not send it. */
    static final String SITE = "Sec-Fetch-Site";

    private static final String SAME_ORIGIN = "same-origin";

    private SameOrigin() {}

    /**
     * Does nothing if a page of the service, or a client that is not a browser, sends the form.
     *
     * @param site value of the header; null if it is absent
     */
    static void require(@Nullable String site) {
        if (site != null && !site.equals(SAME_ORIGIN)) {
            throw new ProblemException(
                    ProblemType.CROSS_ORIGIN_REQUEST, "Only a page of this service may send this form.");
        }
    }
}
