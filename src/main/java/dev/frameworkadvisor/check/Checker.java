package dev.frameworkadvisor.check;

import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a declared choice against a verdict, and says what to do next. */
public final class Checker {

    private Checker() {}

    /**
     * The whole check.
     *
     * @param verdict with its proof
     * @param today the day in UTC
     * @param notes what else somebody should know
     */
    public static Check check(
            Verdict verdict, Declaration declaration, Policy policy, LocalDate today, List<String> notes) {
        Code code = Gate.decide(verdict, declaration, policy, today);
        Outcome declared = declaration.choice();
        Flip change = change(declared, verdict);
        Waiver waiver = declaration.waiver();
        return new Check(
                code,
                Messages.of(code, verdict, declaration, policy, change),
                declared,
                verdict,
                Gate.share(declared, verdict),
                change,
                code == Code.WAIVED && waiver != null ? waiver.expires() : null,
                notes);
    }

    private static @Nullable Flip change(Outcome declared, Verdict verdict) {
        return Gate.proof(verdict).flips().sets().stream()
                .filter(flip -> flip.verdict() == declared)
                .findFirst()
                .orElse(null);
    }
}
