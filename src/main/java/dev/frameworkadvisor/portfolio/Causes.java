package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Knowledge;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds out why a stored decision would be another one today. */
final class Causes {

    private Causes() {}

    /**
     * The cause of a difference between two decisions on the same profile.
     *
     * @param methodAlone the decision by today's method and the knowledge of then; empty if that is not served any more
     * @param same whether two decisions count as the same
     */
    static Cause between(
            Decision then, Decision now, Optional<Decision> methodAlone, BiPredicate<Decision, Decision> same) {
        if (then.method() == now.method()) {
            return Cause.KNOWLEDGE;
        }
        if (then.digest().equals(now.digest())) {
            return Cause.METHOD;
        }
        if (methodAlone.isEmpty()) {
            return Cause.BOTH;
        }
        if (same.test(methodAlone.get(), now)) {
            return Cause.METHOD;
        }
        return same.test(methodAlone.get(), then) ? Cause.KNOWLEDGE : Cause.BOTH;
    }

    /** The cause in words. */
    static String explanation(Cause cause, Knowledge knowledge) {
        Defaults.Causes causes = knowledge.defaults().causes();
        return switch (cause) {
            case METHOD -> causes.method();
            case KNOWLEDGE -> causes.knowledge();
            case BOTH -> causes.both();
        };
    }
}
