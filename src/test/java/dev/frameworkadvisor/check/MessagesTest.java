package dev.frameworkadvisor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.check.fixtures.AnyVerdict;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Verdict DJANGO = AnyVerdict.of(Outcome.DJANGO, Level.ROBUST);

    @Test
    void reportsThatNoActionIsNeeded() {
        assertEquals(
                "PASS AGREE: The declared choice DJANGO is the verdict. Nothing is left to do.",
                line(DJANGO, Outcome.DJANGO));
    }

    @Test
    void reportsThatAgreementWillNotLast() {
        assertEquals(
                "PASS AGREE: The declared choice NO_CLEAR_WINNER is the verdict. It stays so in 0 % of the ways to answer"
                        + " the open questions.",
                line(AnyVerdict.passing(Outcome.NO_CLEAR_WINNER, Outcome.DJANGO), Outcome.NO_CLEAR_WINNER, (Waiver)
                        null));
    }

    @Test
    void reportsShareAndNextQuestionOfAgreement() {
        Verdict open = AnyVerdict.of(Outcome.DJANGO, Level.ROBUST, Outcome.FLASK, 0.001);

        assertEquals(
                "PASS AGREE: The declared choice DJANGO is the verdict. It stays so in more than 99 % of the ways to"
                        + " answer the open questions. Answer this next: " + question(),
                line(open, Outcome.DJANGO));
    }

    @Test
    void namesCompositeVerdictToDeclare() {
        assertEquals(
                "WARN AGREE_IN_PART: The verdict is COMBINE ("
                        + AnyVerdict.of(Outcome.COMBINE, Level.ROBUST).rule().label()
                        + "), of which the declared FLASK is one part. Declare COMBINE to agree in full.",
                line(AnyVerdict.of(Outcome.COMBINE, Level.ROBUST), Outcome.FLASK));
    }

    @Test
    void namesNextQuestionIfUnsettled() {
        Verdict open = AnyVerdict.of(Outcome.DJANGO, Level.ROBUST, Outcome.COMBINE, 0.2);

        assertEquals(
                "WARN UNSETTLED: The verdict is DJANGO so far, but in 20 % of the ways to answer the open questions it"
                        + " becomes the declared COMBINE. Answer this next: " + question(),
                line(open, Outcome.COMBINE));
    }

    @Test
    void leavesFragileChoiceToTeam() {
        assertEquals(
                "WARN DISAGREE_FRAGILE: There is no clear winner, so the team may keep the declared COMBINE.",
                line(AnyVerdict.of(Outcome.NO_CLEAR_WINNER, Level.ROBUST), Outcome.COMBINE));
        assertEquals(
                "WARN DISAGREE_FRAGILE: The verdict is DJANGO, not the declared FLASK, but it is fragile: it may change"
                        + " once the weights are wrong by 4 %. The smallest change that makes FLASK the verdict:"
                        + " team-size from large to small.",
                line(AnyVerdict.of(Outcome.DJANGO, Level.FRAGILE), Outcome.FLASK));
    }

    @Test
    void reportsInsufficientAnswers() {
        Verdict open = AnyVerdict.answered(AnyVerdict.of(Outcome.DJANGO, Level.ROBUST, Outcome.FLASK, 0.2), 1, 4);

        assertEquals(
                "WARN INSUFFICIENT_ANSWERS: The declared choice DJANGO is not checked: answers that count: 1, required: 3."
                        + " Answer this next: " + question(),
                line(open, Outcome.DJANGO, Policy.DEFAULT));
        assertEquals(
                "WARN INSUFFICIENT_ANSWERS: The declared choice FLASK is not checked: answers that count: 0, required: 1."
                        + " No open question can change the verdict, so answer any that has weight, or lower minAnswers.",
                line(DJANGO, Outcome.FLASK, new Policy(1)));
    }

    @Test
    void reportsProvisionalVerdict() {
        Verdict provisional = AnyVerdict.of(Outcome.DJANGO, Level.PROVISIONAL, Outcome.COMBINE, 0.6);

        assertEquals(
                "WARN DISAGREE_FRAGILE: The verdict is DJANGO, not the declared FLASK_THEN_DJANGO, but it is provisional:"
                        + " only 40 % of the ways to answer the open questions end with it. Answer this next: "
                        + question(),
                line(provisional, Outcome.FLASK_THEN_DJANGO));
    }

    @Test
    void namesLastDayOfWaiver() {
        assertEquals(
                "WARN WAIVED: The verdict is DJANGO, not the declared COMBINE, and it stands. A waiver approved by Ada"
                        + " allows it (migration); its last day is 2026-11-22. Until then, declare DJANGO or correct the"
                        + " answers.",
                line(DJANGO, Outcome.COMBINE, new Waiver("migration", "Ada", TODAY)));
    }

    @Test
    void reportsExpiredWaiver() {
        assertEquals(
                "FAIL DISAGREE_ROBUST: The verdict is DJANGO, not the declared COMBINE, and it stands. The waiver"
                        + " approved by Ada expired: its last day was 2026-11-21. Declare DJANGO, correct the answers, or"
                        + " get a waiver.",
                line(DJANGO, Outcome.COMBINE, new Waiver("migration", "Ada", TODAY.minusDays(1))));
    }

    @Test
    void namesSmallestChange() {
        assertEquals(
                "FAIL DISAGREE_ROBUST: The verdict is DJANGO, not the declared FLASK, and it stands. Declare DJANGO,"
                        + " correct the answers, or get a waiver. The smallest change that makes FLASK the verdict:"
                        + " team-size from large to small.",
                line(DJANGO, Outcome.FLASK));
    }

    @Test
    void sanitizesWaiverText() {
        Check check = Checker.check(
                DJANGO,
                new Declaration(Outcome.COMBINE, new Waiver("a\r\nPASS\u2028b\u202Ec\u0000d", "A\u001B[2Jda", TODAY)),
                new Policy(0),
                TODAY,
                List.of());

        assertEquals(
                "The verdict is DJANGO, not the declared COMBINE, and it stands. A waiver approved by A\uFFFD[2Jda allows"
                        + " it (a  PASS b\uFFFDc\uFFFDd); its last day is 2026-11-22. Until then, declare DJANGO or correct"
                        + " the answers.",
                check.message());
    }

    private static String question() {
        return AnyVerdict.KNOWLEDGE.criterion("stage").orElseThrow().question() + " (stage)";
    }

    private static String line(Verdict verdict, Outcome declared, Policy policy) {
        return Checker.check(verdict, new Declaration(declared, null), policy, TODAY, List.of())
                .line();
    }

    private static String line(Verdict verdict, Outcome declared) {
        return line(verdict, declared, new Policy(0));
    }

    private static String line(Verdict verdict, Outcome declared, Waiver waiver) {
        return Checker.check(verdict, new Declaration(declared, waiver), new Policy(0), TODAY, List.of())
                .line();
    }
}
