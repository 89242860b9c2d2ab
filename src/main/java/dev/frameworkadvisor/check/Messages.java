package dev.frameworkadvisor.check;

import dev.frameworkadvisor.analysis.flips.Change;
import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Percent;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages of checks: the result and the next step. */
final class Messages {

    private static final String ANY_ANSWER =
            " No open question can change the verdict, so answer any that has weight, or lower minAnswers.";

    private final Verdict verdict;
    private final Outcome outcome;
    private final Declaration declaration;
    private final Outcome declared;
    private final Policy policy;
    private final @Nullable Flip change;

    private Messages(Verdict verdict, Declaration declaration, Policy policy, @Nullable Flip change) {
        this.verdict = verdict;
        this.outcome = verdict.rule().verdict();
        this.declaration = declaration;
        this.declared = declaration.choice();
        this.policy = policy;
        this.change = change;
    }

    /** Returns the sanitized message, on one line. */
    static String of(Code code, Verdict verdict, Declaration declaration, Policy policy, @Nullable Flip change) {
        return TextSanitizer.of(new Messages(verdict, declaration, policy, change).text(code));
    }

    private String text(Code code) {
        return switch (code) {
            case INSUFFICIENT_ANSWERS -> insufficient();
            case AGREE -> "The declared choice " + declared + " is the verdict." + agreement();
            case AGREE_IN_PART ->
                "The verdict is " + outcome + " (" + verdict.rule().label() + "), of which the declared " + declared
                        + " is one part. Declare " + outcome + " to agree in full.";
            case UNSETTLED ->
                "The verdict is " + outcome + " so far, but " + inShare() + " it becomes the declared " + declared + "."
                        + question();
            case DISAGREE_FRAGILE -> fragile() + next();
            case WAIVED ->
                disagreement() + waived() + " Until then, declare " + outcome + " or correct the answers." + next();
            case DISAGREE_ROBUST ->
                disagreement() + expired() + " Declare " + outcome + ", correct the answers, or get a waiver." + next();
        };
    }

    private String insufficient() {
        return "The declared choice " + declared + " is not checked: answers that count: "
                + Gate.countedAnswers(verdict) + ", required: " + policy.minAnswers() + "."
                + (verdict.outlook().nextQuestion() == null ? ANY_ANSWER : question());
    }

    private String agreement() {
        boolean stays = verdict.outlook().settled() && Gate.share(declared, verdict) > 0;
        return stays ? " Nothing is left to do." : " It stays so " + inShare() + "." + question();
    }

    private String disagreement() {
        return "The verdict is " + outcome + ", not the declared " + declared + ", and it stands.";
    }

    private String fragile() {
        if (outcome == Outcome.NO_CLEAR_WINNER) {
            return "There is no clear winner, so the team may keep the declared " + declared + ".";
        }
        String other = "The verdict is " + outcome + ", not the declared " + declared + ", but it is ";
        if (Gate.proof(verdict).robustness().level() == Level.PROVISIONAL) {
            return other + "provisional: only " + Percent.of(verdict.outlook().share(outcome))
                    + " % of the ways to answer the open questions end with it.";
        }
        String percent = Percent.of(Gate.proof(verdict).robustness().weightRadius());
        return other + "fragile: it may change once the weights are wrong by " + percent + " %.";
    }

    private String waived() {
        Waiver waiver = declaration.waiver();
        return waiver == null
                ? ""
                : " A waiver approved by " + waiver.approvedBy() + " allows it (" + waiver.reason()
                        + "); its last day is " + waiver.expires() + ".";
    }

    /** Returns a sentence on the waiver if there is one: a check that fails despite a waiver has an expired one. */
    private String expired() {
        Waiver waiver = declaration.waiver();
        return waiver == null
                ? ""
                : " The waiver approved by " + waiver.approvedBy() + " expired: its last day was " + waiver.expires()
                        + ".";
    }

    /** Returns the smallest change that leads to the declared choice, or the next question if no search found one. */
    private String next() {
        String changes = change == null
                ? ""
                : change.changes().stream().map(Messages::words).collect(Collectors.joining(" and "));
        return changes.isEmpty()
                ? question()
                : " The smallest change that makes " + declared + " the verdict: " + changes + ".";
    }

    private String question() {
        Question next = verdict.outlook().nextQuestion();
        return next == null
                ? ""
                : " Answer this next: " + next.criterion().question() + " ("
                        + next.criterion().id() + ")";
    }

    private String inShare() {
        return "in " + Percent.of(Gate.share(declared, verdict)) + " % of the ways to answer the open questions";
    }

    private static String words(Change change) {
        return change.criterion().id() + " from " + change.from().id() + " to "
                + change.to().id();
    }
}
