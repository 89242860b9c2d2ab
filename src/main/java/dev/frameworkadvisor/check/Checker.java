package dev.frameworkadvisor.check;

import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a declared choice with a verdict and recommends the next step. */
public final class Checker {

    private Checker() {}

    /**
     * Returns the check.
     *
     * @param verdict a verdict with its proof
     * @param today the current day in UTC
     * @param notes additional information that does not affect the result
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
