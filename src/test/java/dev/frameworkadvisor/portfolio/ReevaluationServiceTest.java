package dev.frameworkadvisor.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.api.profiles.fixtures.OneAnswerKnowledge;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uses three versions that give the same profile a different, robust verdict each. The last version is current. */
class ReevaluationServiceTest {

    private static final KnowledgeBase BASE = OneAnswerKnowledge.base(
            Map.of("1.0.0", Outcome.DJANGO, "2.0.0", Outcome.DJANGO, "3.0.0", Outcome.FLASK), "3.0.0");
    private static final ReevaluationService DECISIONS = new ReevaluationService(BASE, new VerdictEngines(BASE));

    /** Stored decisions of 1.0.0, which now gives DJANGO where 3.0.0 gives FLASK. */
    @ParameterizedTest
    @CsvSource({
        "1, FLASK, ROBUST, ",
        "1, FLASK, MODERATE, BOTH",
        "1, DJANGO, ROBUST, KNOWLEDGE",
        "1, DJANGO, FRAGILE, BOTH",
        "1, NO_CLEAR_WINNER, ROBUST, BOTH",
        "2, DJANGO, ROBUST, KNOWLEDGE"
    })
    void reportsCauseForOtherKnowledge(int method, Outcome verdict, Level level, Cause cause) {
        assertCause(cause, DECISIONS.now(stored(method, "1.0.0", verdict, level)));
    }

    @ParameterizedTest
    @CsvSource({"1, FLASK, ROBUST, ", "1, FLASK, PROVISIONAL, METHOD", "1, DJANGO, ROBUST, METHOD", "2, FLASK, ROBUST, "
    })
    void reportsMethodForSameKnowledge(int method, Outcome verdict, Level level, Cause cause) {
        assertCause(cause, DECISIONS.now(stored(method, "3.0.0", verdict, level)));
    }

    @Test
    void reportsMethodIfVersionsAgreeNow() {
        StoredProfile stored = stored(1, "1.0.0", Outcome.FLASK, Level.ROBUST);

        assertCause(Cause.METHOD, DECISIONS.by(stored, knowledge("2.0.0")));
    }

    @Test
    void reportsBothIfKnowledgeIsNotServed() {
        Decision gone = new Decision(1, "1.0.0", "sha256:gone", Outcome.DJANGO, Level.ROBUST, "sha256:1");

        Reevaluation.Otherwise different = assertCause(Cause.BOTH, DECISIONS.now(stored(gone, "large")));

        assertEquals(List.of(), different.moved());
    }

    @Test
    void reportsKnowledgeIfMethodIsSame() {
        Decision gone = new Decision(Verdict.METHOD, "0.9.0", "sha256:gone", Outcome.DJANGO, Level.ROBUST, "sha256:1");

        assertCause(Cause.KNOWLEDGE, DECISIONS.now(stored(gone, "large")));
    }

    @Test
    void comparesOnlyVerdictsForDrift() {
        StoredProfile stored = stored(1, "1.0.0", Outcome.DJANGO, Level.FRAGILE);

        assertCause(null, DECISIONS.by(stored, knowledge("2.0.0")));
        assertCause(Cause.KNOWLEDGE, DECISIONS.by(stored, knowledge("3.0.0")));
        assertCause(Cause.BOTH, DECISIONS.now(stored));
    }

    @Test
    void comparesTwoVersionsWithCurrentMethod() {
        StoredProfile stored = stored(1, "1.0.0", Outcome.NO_CLEAR_WINNER, Level.FRAGILE);

        assertCause(null, DECISIONS.between(stored, knowledge("1.0.0"), knowledge("2.0.0")));
        assertCause(Cause.KNOWLEDGE, DECISIONS.between(stored, knowledge("2.0.0"), knowledge("3.0.0")));
    }

    @ParameterizedTest
    @CsvSource({"1, FLASK, ROBUST, false", "1, FLASK, FRAGILE, true", "2, DJANGO, ROBUST, true"})
    void isOverruledByOtherVerdictOrLevel(int method, Outcome verdict, Level level, boolean overruled) {
        StoredProfile stored = stored(method, "1.0.0", verdict, level);

        assertEquals(overruled ? Optional.of(knowledge("3.0.0")) : Optional.empty(), DECISIONS.overruling(stored));
    }

    @Test
    void decidesWithCurrentMethod() {
        StoredProfile stored = stored(1, "1.0.0", Outcome.DJANGO, Level.ROBUST);

        Decision now = assertCause(Cause.KNOWLEDGE, DECISIONS.now(stored)).now();

        assertEquals(Verdict.METHOD, now.method());
        assertEquals("3.0.0", now.knowledge());
        assertEquals(Outcome.FLASK, now.verdict());
        assertEquals(Level.ROBUST, now.level());
    }

    @Test
    void reportsViolationsOfUnfitProfile() {
        Decision then = new Decision(1, "1.0.0", "sha256:0", Outcome.DJANGO, Level.ROBUST, "sha256:1");

        assertInstanceOf(Reevaluation.Unfit.class, DECISIONS.now(stored(then, "huge")));
    }

    /** @param cause null if the decision must stay the same */
    private static Reevaluation.Otherwise assertCause(Cause cause, Reevaluation reevaluation) {
        if (cause == null) {
            assertEquals(new Reevaluation.Same(), reevaluation);
            return null;
        }
        Reevaluation.Otherwise different = assertInstanceOf(Reevaluation.Otherwise.class, reevaluation);
        assertEquals(cause, different.cause());
        String start = switch (cause) {
            case METHOD -> "The method has changed, not the knowledge:";
            case KNOWLEDGE -> "The knowledge has changed; the method makes no difference here.";
            case BOTH -> "Both the method and the knowledge have changed";
        };
        assertEquals(start, different.explanation().substring(0, start.length()));
        return different;
    }

    private static StoredProfile stored(int method, String version, Outcome verdict, Level level) {
        return stored(new Decision(method, version, knowledge(version).digest(), verdict, level, "sha256:1"), "large");
    }

    private static StoredProfile stored(Decision decision, String answer) {
        ProfileDraft draft = new ProfileDraft("Portal", Map.of("team-size", answer), Map.of(), decision.knowledge());
        return new StoredProfile("a", 1, Instant.EPOCH, Instant.EPOCH, draft, decision);
    }

    private static Knowledge knowledge(String version) {
        return BASE.find(version).orElseThrow().knowledge();
    }
}
