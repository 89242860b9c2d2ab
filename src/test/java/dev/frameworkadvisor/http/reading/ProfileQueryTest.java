package dev.frameworkadvisor.http.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileQueryTest {

    private static final List<String> CRITERIA = List.of("team-size", "stage", "growth", "admin", "a~b");

    private static final List<String> DECLARED = List.of("name", "knowledge", "priority", "view");

    private final MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    private final Violations violations = new Violations();

    @Test
    void readsAllParameters() {
        query.add("name", "Portal");
        query.add("knowledge", "2.0.0");
        query.add("team-size", "large");
        query.add("stage", "prototype");
        query.addAll("priority", "team-size:HIGH", "stage:IGNORE");

        Map<String, String> answers = Map.of("team-size", "large", "stage", "prototype");
        Map<String, String> priorities = Map.of("team-size", "HIGH", "stage", "IGNORE");
        assertReads(new ProfileDraft("Portal", answers, priorities, "2.0.0"));
    }

    @Test
    void readsEmptyQueryAsEmptyProfile() {
        assertReads(new ProfileDraft(null, Map.of(), Map.of(), null));
    }

    @Test
    void keepsOrderOfPriorities() {
        query.addAll("priority", "stage:HIGH", "growth:HIGH", "admin:HIGH");

        ProfileDraft draft = read();
        assertEquals(
                List.of("stage", "growth", "admin"),
                List.copyOf(draft.priorities().keySet()));
    }

    @Test
    void splitsPriorityAtFirstColon() {
        query.addAll("priority", "stage:HIGH:LOW", ":HIGH", "growth:");

        assertReads(new ProfileDraft(null, Map.of(), Map.of("stage", "HIGH:LOW", "", "HIGH", "growth", ""), null));
    }

    @Test
    void rejectsPriorityWithoutColon() {
        query.add("priority", "stage/HIGH");

        assertRejects(
                Violation.of("/priorities/stage~1HIGH", "It must be criterion:PRIORITY, such as team-size:HIGH."));
    }

    @Test
    void rejectsRepeatedAnswer() {
        query.addAll("team-size", "large", "small");
        assertRejects(Violation.repeated("/answers/team-size"));
    }

    @Test
    void rejectsSecondName() {
        query.addAll("name", "Portal", "Portal");
        assertRejects(Violation.repeated("/name"));
    }

    @Test
    void rejectsSecondKnowledgeVersion() {
        query.addAll("knowledge", "1.0.0", "2.0.0");
        assertRejects(Violation.repeated("/knowledge"));
    }

    @Test
    void rejectsSecondPriorityForCriterion() {
        query.addAll("priority", "stage:HIGH", "team-size:HIGH", "stage:HIGH");
        assertRejects(Violation.repeated("/priorities/stage"));
    }

    @Test
    void rejectsUnknownParameterAsAnswer() {
        query.add("team-siz", "large");
        read();

        assertEquals("/answers/team-siz", violations.found().get(0).pointer());
        assertEquals("team-size", violations.found().get(0).didYouMean());
    }

    @Test
    void suggestsDeclaredParameter() {
        query.add("veiw", "summary");
        read();

        assertEquals("/veiw", violations.found().get(0).pointer());
        assertEquals("view", violations.found().get(0).didYouMean());
    }

    @Test
    void reportsAllViolations() {
        query.addAll("name", "a", "b");
        query.addAll("a~b", "x", "y");
        query.addAll("priority", "stage", "growth:HIGH", "growth:IGNORE");
        read();

        assertEquals(
                List.of("/answers/a~0b", "/name", "/priorities/growth", "/priorities/stage"),
                violations.found().stream().map(Violation::pointer).sorted().toList());
    }

    private ProfileDraft read() {
        List<String> priorities = query.getOrDefault("priority", List.of());
        RequestQuery request = new RequestQuery(query, DECLARED, violations);
        return ProfileQuery.of(query.getFirst("name"), query.getFirst("knowledge"), priorities, request)
                .read("2.0.0", CRITERIA);
    }

    private void assertReads(ProfileDraft expected) {
        assertEquals(expected, read());
        assertEquals(List.of(), violations.found());
    }

    private void assertRejects(Violation expected) {
        read();
        assertEquals(List.of(expected), violations.found());
    }
}
