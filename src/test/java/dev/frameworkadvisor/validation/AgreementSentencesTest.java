package dev.frameworkadvisor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.validation.fixtures.Rows;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementSentencesTest {

    private static final List<Project> ROWS = List.of(
            Rows.of("one", Outcome.DJANGO, Rows.FOR_DJANGO),
            Rows.of("two", Outcome.FLASK, Rows.FOR_DJANGO),
            Rows.of("three", Outcome.FLASK, Map.of()));

    @Test
    void stateSharesWithTheirIntervals() {
        AgreementSentences sentences = sentences(ROWS);
        Level level = report(ROWS).cases().get(0).level();

        assertEquals(
                "For 1 of 3 public projects, knowledge 2.1.0 advises what the team chose (33 %, 95 % interval 6 % to 79 %)."
                        + " For 1, it finds no clear winner.",
                sentences.general());
        assertEquals(
                "Of 2 public projects with a verdict as certain as this one, 1 chose what it advises (50 %, 95 % interval 9 %"
                        + " to 91 %). Of all 3 projects, 1 chose what their verdict advises (33 %, 95 % interval 6 % to 79 %).",
                sentences.of(level));
    }

    @Test
    void stateWhereNoProjectHasTheLevel() {
        assertEquals(
                "No public project has a verdict as certain as this one. Of all 3 projects, 1 chose what their verdict advises (33 %, 95 % interval 6 % to 79 %).",
                sentences(ROWS).of(Level.FRAGILE));
    }

    @Test
    void haveAFingerprintThatChangesWithThem() {
        assertEquals(sentences(ROWS).fingerprint(), sentences(ROWS).fingerprint());
        assertNotEquals(
                sentences(ROWS).fingerprint(), sentences(ROWS.subList(0, 2)).fingerprint());
    }

    private static AgreementSentences sentences(List<Project> rows) {
        return AgreementSentences.of(report(rows));
    }

    private static ValidationReport report(List<Project> rows) {
        return new ProjectScoring(Shipped.knowledge("2.1.0")).report(rows);
    }
}
