package dev.frameworkadvisor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.http.reading.CheckFields;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Status;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.verdict.VerdictEngines;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckServiceTest {

    private static final Knowledge KNOWLEDGE = new KnowledgeLoader(List.of())
            .load(List.of(KnowledgeFolder.shipped()))
            .find("2.0.0")
            .orElseThrow()
            .knowledge();

    private static Check check(KnowledgeBase base, Instant now, String body) {
        CheckFields fields = new CheckFields();
        var request =
                new ProfileRequests(base).fromBody(body.getBytes(StandardCharsets.UTF_8), fields, new Violations());
        return new CheckService(base, new VerdictEngines(base), Clock.fixed(now, ZoneOffset.ofHours(-11)))
                .of(request, fields.declaration(), new Policy(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:00:00Z, WAIVED",
        "2026-11-22T23:59:59.999Z, WAIVED",
        "2026-11-23T00:00:00Z, DISAGREE_ROBUST"
    })
    void waiverIsValidThroughLastDayInUtc(Instant now, Code code) {
        KnowledgeBase base = new KnowledgeBase(List.of(new KnowledgeVersion(KNOWLEDGE, Status.CURRENT, null)));

        Check check = check(
                base,
                now,
                "{\"answers\": {\"team-size\": \"large\", \"compliance\": \"strict\"}, \"declared\": \"FLASK\","
                        + " \"waiver\": {\"reason\": \"migration\", \"approvedBy\": \"Ada\", \"expires\": \"2026-11-22\"}}");

        assertEquals(code, check.code());
    }

    @Test
    void keepsResultIfCurrentVersionDoesNotFit() {
        KnowledgeBase base = new KnowledgeBase(List.of(
                new KnowledgeVersion(KNOWLEDGE, Status.SUPPORTED, null),
                new KnowledgeVersion(without("reuse", "3.0.0"), Status.CURRENT, null)));

        Check check = check(
                base,
                Instant.EPOCH,
                "{\"answers\": {\"team-size\": \"large\", \"compliance\": \"strict\", \"reuse\": \"little\"},"
                        + " \"declared\": \"DJANGO\", \"knowledge\": \"2.0.0\"}");

        assertEquals(Code.AGREE, check.code());
        assertEquals(
                List.of("The profile is not valid in knowledge 3.0.0, the current version, at /answers/reuse, so its"
                        + " verdict there is unknown."),
                check.notes());
    }

    @Test
    void newerVersionGetsNoNote() {
        KnowledgeBase base = new KnowledgeBase(List.of(
                new KnowledgeVersion(without("reuse", "1.9.0"), Status.CURRENT, null),
                new KnowledgeVersion(KNOWLEDGE, Status.SUPPORTED, null)));

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
