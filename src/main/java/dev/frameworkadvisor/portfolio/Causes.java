package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Knowledge;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Determines the cause of a difference between a stored decision and a current one. */
final class Causes {

    private Causes() {}

    /**
     * Returns the cause of a difference between two decisions on the same profile.
     *
     * @param methodAlone the decision by the current method and the former knowledge; empty if that is no longer served
     * @param same whether two decisions count as equal
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

    /** Returns the knowledge version's explanation of the cause. */
    static String explanation(Cause cause, Knowledge knowledge) {
        Defaults.Causes causes = knowledge.defaults().causes();
        return switch (cause) {
            case METHOD -> causes.method();
            case KNOWLEDGE -> causes.knowledge();
            case BOTH -> causes.both();
        };
    }
}
