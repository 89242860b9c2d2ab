package dev.frameworkadvisor.check.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.check.entity.Check;
import dev.frameworkadvisor.check.entity.Code;
import dev.frameworkadvisor.check.entity.Policy;
import dev.frameworkadvisor.knowledge.control.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.control.KnowledgeLoader;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.Status;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.boundary.ProfileRequests;
import dev.frameworkadvisor.verdict.boundary.Verdicts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final Knowledge KNOWLEDGE = new KnowledgeLoader(List.of())
            .load(List.of(KnowledgeFolder.shipped()))
            .edition("2.0.0")
            .orElseThrow()
            .knowledge();

    private static Check check(KnowledgeBase base, Instant now, String body) {
        CheckFields fields = new CheckFields();
        var request =
                new ProfileRequests(base).fromBody(body.getBytes(StandardCharsets.UTF_8), fields, new Violations());
        return new Checks(base, new Verdicts(base), Clock.fixed(now, ZoneOffset.ofHours(-11)))
                .of(request, fields.declaration(), new Policy(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:00:00Z, WAIVED",
        "2026-11-22T23:59:59.999Z, WAIVED",
        "2026-11-23T00:00:00Z, DISAGREE_ROBUST"
    })
    void aWaiverHoldsUntilItsLastDayIsOverInUtc(Instant now, Code code) {
        KnowledgeBase base = new KnowledgeBase(List.of(new Edition(KNOWLEDGE, Status.CURRENT, null)));

        Check check = check(
                base,
                now,
                "{\"answers\": {\"team-size\": \"large\", \"compliance\": \"strict\"}, \"declared\": \"FLASK\","
                        + " \"waiver\": {\"reason\": \"migration\", \"approvedBy\": \"Ada\", \"expires\": \"2026-11-22\"}}");

        assertEquals(code, check.code());
    }

    @Test
    void aProfileThatTheCurrentVersionCannotReadKeepsItsResult() {
        KnowledgeBase base = new KnowledgeBase(List.of(
                new Edition(KNOWLEDGE, Status.SUPPORTED, null),
                new Edition(without("reuse", "3.0.0"), Status.CURRENT, null)));

        Check check = check(
                base,
                Instant.EPOCH,
                "{\"answers\": {\"team-size\": \"large\", \"compliance\": \"strict\", \"reuse\": \"little\"},"
                        + " \"declared\": \"DJANGO\", \"knowledge\": \"2.0.0\"}");

        assertEquals(Code.AGREE, check.code());
        assertEquals(
                List.of("The profile does not fit knowledge 3.0.0, the current version, in /answers/reuse, so what that"
                        + " would decide is not known."),
                check.notes());
    }

    @Test
    void aVersionNewerThanTheCurrentOneGetsNoNote() {
        KnowledgeBase base = new KnowledgeBase(List.of(
                new Edition(without("reuse", "1.9.0"), Status.CURRENT, null),
                new Edition(KNOWLEDGE, Status.SUPPORTED, null)));

        Check check = check(
                base,
                Instant.EPOCH,
                "{\"answers\": {\"reuse\": \"little\"}, \"declared\": \"DJANGO\", \"knowledge\": \"2.0.0\"}");

        assertEquals(List.of(), check.notes());
    }

    private static Knowledge without(String criterion, String version) {
        List<Criterion> criteria = KNOWLEDGE.criteria().stream()
                .filter(candidate -> !candidate.id().equals(criterion))
                .toList();
        return new Knowledge(
                version,
                KNOWLEDGE.digest(),
                KNOWLEDGE.released(),
                KNOWLEDGE.changes(),
                KNOWLEDGE.frameworks(),
                criteria,
                KNOWLEDGE.verdictRules(),
                KNOWLEDGE.robustness(),
                KNOWLEDGE.sources(),
                KNOWLEDGE.examples(),
                KNOWLEDGE.defaults());
    }
}
