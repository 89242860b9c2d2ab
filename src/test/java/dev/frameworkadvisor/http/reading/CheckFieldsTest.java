package dev.frameworkadvisor.http.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.check.Declaration;
import dev.frameworkadvisor.check.Waiver;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.Violations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFieldsTest {

    private static final KnowledgeBase BASE = new KnowledgeLoader(List.of()).load(List.of(KnowledgeFolder.shipped()));

    private static Declaration read(String fields) {
        byte[] body = ("{\"answers\": {}, " + fields + "}").getBytes(StandardCharsets.UTF_8);
        CheckFields check = new CheckFields();
        new ProfileRequests(BASE).fromBody(body, check, new Violations());
        return check.declaration();
    }

    private static List<String> pointers(String fields) {
        ProblemException rejected = assertThrows(ProblemException.class, () -> read(fields));
        return rejected.violations().stream()
                .map(violation -> violation.pointer())
                .toList();
    }

    @Test
    void readsChoiceAndWaiver() {
        Waiver waiver = new Waiver("migration", "Ada", LocalDate.of(2028, 2, 29));

        assertEquals(new Declaration(Outcome.FLASK, null), read("\"declared\": \"FLASK\""));
        assertEquals(new Declaration(Outcome.FLASK, null), read("\"waiver\": null, \"declared\": \"FLASK\""));
        assertEquals(
                new Declaration(Outcome.FLASK, waiver),
                read("\"declared\": \"FLASK\", \"waiver\": {\"expires\": \"2028-02-29\", \"approvedBy\": \"Ada\","
                        + " \"reason\": \"migration\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": null",
                "\"declared\": null",
                "\"declared\": 7",
                "\"declared\": [\"FLASK\"]",
                "\"declared\": \"flask\"",
                "\"declared\": \"\"",
                "\"declared\": \"FLASK\", \"declared\": \"FLASK\""
            })
    void requiresOneDeclaredVerdict(String fields) {
        assertEquals(List.of("/declared"), pointers(fields));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"until March\"", "[]", "true"})
    void rejectsWaiverOtherThanObject(String waiver) {
        assertEquals(List.of("/waiver"), pointers("\"declared\": \"FLASK\", \"waiver\": " + waiver));
    }

    @Test
    void requiresEveryFieldOfWaiver() {
        assertEquals(
                List.of("/waiver/reason", "/waiver/approvedBy", "/waiver/expires"),
                pointers("\"declared\": \"FLASK\", \"waiver\": {}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason | null",
                "reason | 7",
                "reason | {}",
                "reason | \"\"",
                "reason | \" \\t \"",
                "reason | \"half \\ud83d\"",
                "approvedBy | null",
                "approvedBy | \"\\u2003\"",
                "expires | null",
                "expires | 20270331",
                "expires | \"\"",
                "expires | \"2027-02-29\"",
                "expires | \"2027-3-31\"",
                "expires | \"+2027-03-31\"",
                "expires | \"2027-03-31T00:00:00Z\"",
                "expires | \"tomorrow\""
            })
    void rejectsInvalidFieldsOfWaiver(String field, String value) {
        String waiver = "{\"reason\": \"migration\", \"approvedBy\": \"Ada\", \"expires\": \"2027-03-31\"}"
                .replaceAll("(\"" + field + "\": )\"[^\"]*\"", "$1" + value.replace("\\", "\\\\"));

        assertEquals(List.of("/waiver/" + field), pointers("\"declared\": \"FLASK\", \"waiver\": " + waiver));
    }

    @Test
    void countsCodePoints() {
        String longest = "\uD83D\uDE80".repeat(200);
        String waiver = "\"declared\": \"FLASK\", \"waiver\": {\"reason\": \"" + longest.repeat(5)
                + "\", \"approvedBy\": \"" + longest + "\", \"expires\": \"2027-03-31\"}";

        assertEquals(Outcome.FLASK, read(waiver).choice());
        assertEquals(List.of("/waiver/reason"), pointers(waiver.replace("\"reason\": \"", "\"reason\": \"x")));
        assertEquals(
                List.of("/waiver/approvedBy"), pointers(waiver.replace("\"approvedBy\": \"", "\"approvedBy\": \"x")));
    }
}
