package dev.frameworkadvisor.check;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The rules of the CI gate, in their order. */
public final class Gate {

    /** Levels at which a verdict never fails a check. */
    private static final Set<Level> NEVER_FAILING = EnumSet.of(Level.FRAGILE, Level.PROVISIONAL);

    private Gate() {}

    /**
     * Returns the code of the first rule that applies.
     *
     * @param verdict with its proof
     * @param today the current day in UTC
     */
    public static Code decide(Verdict verdict, Declaration declaration, Policy policy, LocalDate today) {
        Outcome outcome = verdict.rule().verdict();
        Outcome declared = declaration.choice();
        if (countedAnswers(verdict) < policy.minAnswers()) {
            return Code.INSUFFICIENT_ANSWERS;
        }
        if (declared == outcome) {
            return Code.AGREE;
        }
        if (isPart(declared, outcome)) {
            return Code.AGREE_IN_PART;
        }
        if (couldStillBe(declared, verdict)) {
            return Code.UNSETTLED;
        }
        if (outcome == Outcome.NO_CLEAR_WINNER || NEVER_FAILING.contains(level(verdict))) {
            return Code.DISAGREE_FRAGILE;
        }
        Waiver waiver = declaration.waiver();
        return waiver != null && waiver.holdsOn(today) ? Code.WAIVED : Code.DISAGREE_ROBUST;
    }

    /** Returns the share of completions that end with the declared choice, 0 to 1. */
    static double share(Outcome declared, Verdict verdict) {
        return verdict.outlook().share(declared);
    }

    /** Returns the number of answers with a positive weight. Ignored criteria and ties have weight 0. */
    static int countedAnswers(Verdict verdict) {
        return (int) verdict.contributions().stream()
                .filter(contribution -> contribution.weight() > 0)
                .count();
    }

    private static boolean isPart(Outcome declared, Outcome outcome) {
        boolean composite = outcome == Outcome.COMBINE || outcome == Outcome.FLASK_THEN_DJANGO;
        boolean framework = declared == Outcome.DJANGO || declared == Outcome.FLASK;
        return composite && framework;
    }

    private static boolean couldStillBe(Outcome declared, Verdict verdict) {
        double enough = verdict.profile().knowledge().robustness().unsettledFrom();
        double share = share(declared, verdict);
        return share > 0 && share >= enough;
    }

    private static Level level(Verdict verdict) {
        return proof(verdict).robustness().level();
    }

    static Proof proof(Verdict verdict) {
        return Objects.requireNonNull(verdict.proof(), "the gate requires a verdict with its proof");
    }
}
