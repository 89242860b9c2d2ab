package dev.frameworkadvisor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.check.fixtures.AnyVerdict;
import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.Status;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Verdict DJANGO = AnyVerdict.of(Outcome.DJANGO, Level.ROBUST);

    private static List<String> otherwise(Verdict current) {
        return Notes.otherwise(DJANGO, current, new Declaration(Outcome.FLASK, null), new Policy(0), TODAY);
    }

    @Test
    void omitsNoteForSameResult() {
        assertEquals(List.of(), otherwise(DJANGO));
    }

    @Test
    void reportsVerdictOfCurrentVersion() {
        assertEquals(
                List.of("Knowledge 2.0.0, the current version, would decide FLASK, and this check would then be PASS"
                        + " AGREE."),
                otherwise(AnyVerdict.of(Outcome.FLASK, Level.ROBUST)));
        assertEquals(
                List.of("Knowledge 2.0.0, the current version, would decide DJANGO too, but this check would then be"
                        + " WARN DISAGREE_FRAGILE."),
                otherwise(AnyVerdict.of(Outcome.DJANGO, Level.FRAGILE)));
    }

    @Test
    void reportsViolationsOfCurrentVersion() {
        assertEquals(
                "The profile is not valid in knowledge 3.0.0, the current version, at /answers/reuse, /answers/traffic, so"
                        + " its verdict there is unknown.",
                Notes.unfit(
                        "3.0.0", List.of(Violation.of("/answers/reuse", "x"), Violation.of("/answers/traffic", "x"))));
    }

    @Test
    void reportsSunsetOfDeprecatedVersion() {
        Deprecation since = new Deprecation(LocalDate.of(2026, 10, 1), null);
        Deprecation until = new Deprecation(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31));
        KnowledgeVersion used = new KnowledgeVersion(AnyVerdict.KNOWLEDGE, Status.DEPRECATED, since);

        assertEquals(
                "Knowledge 2.0.0 is deprecated since 2026-10-01; the current version is 3.0.0.",
                Notes.deprecated(used, since, "3.0.0"));
        assertEquals(
                "Knowledge 2.0.0 is deprecated since 2026-10-01 and may be removed from 2027-03-31; the current version is"
                        + " 3.0.0.",
                Notes.deprecated(used, until, "3.0.0"));
    }
}
