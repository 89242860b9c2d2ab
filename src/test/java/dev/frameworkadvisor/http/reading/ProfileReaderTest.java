package dev.frameworkadvisor.http.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    private static final ProfileDraft EMPTY = new ProfileDraft(null, Map.of(), Map.of(), null);

    private final Violations violations = new Violations();

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"name":"Portal","answers":{"stage":"mvp"},"priorities":{"team":"HIGH"},"knowledge":"2.0.0"}""", """
                {"knowledge":"2.0.0","priorities":{"team":"HIGH"},"answers":{"stage":"mvp"},"name":"Portal"}""", """
                 { "priorities" : { "team" : "HIGH" , "stage" : null } , "name" : "P\\u006frtal" ,
                 "answers" : { "team" : null , "stage" : "mvp" } , "knowledge" : "2.0.0" }\r\n\t"""})
    void ignoresOrderOfFields(String json) throws IOException {
        ProfileDraft draft = new ProfileDraft("Portal", Map.of("stage", "mvp"), Map.of("team", "HIGH"), "2.0.0");

        assertEquals(draft, read(json));
        assertEquals(List.of(), violations.found());
    }

    @Test
    void keepsOrderOfAnswers() throws IOException {
        ProfileDraft draft = read("{\"answers\":{\"stage\":\"a\",\"growth\":\"b\",\"admin\":\"c\"}}");

        assertEquals(
                List.of("stage", "growth", "admin"), List.copyOf(draft.answers().keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":{}}",
                "{\"answers\":{\"stage\":null}}",
                "{\"name\":null,\"answers\":{},\"priorities\":null,\"knowledge\":null}",
                "{\"answers\":{\"stage\":null},\"priorities\":{\"stage\":null}}"
            })
    void treatsNullAsAbsent(String json) throws IOException {
        assertEquals(EMPTY, read(json));
        assertEquals(List.of(), violations.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"Portal\"}", "{\"answers\":null}", "{\"answers\":[]}", "{\"answers\":7}"})
    void requiresAnswers(String json) throws IOException {
        read(json);

        assertEquals(List.of("/answers"), pointers());
    }

    @Test
    void rejectsUnknownField() throws IOException {
        read("{\"answers\":{},\"prioritys\":{\"stage\":{\"deep\":[1,2]}}}");

        assertEquals(
                List.of(new Violation(
                        "/prioritys",
                        "A profile has no field \"prioritys\".",
                        List.of("name", "answers", "priorities", "knowledge", "$schema"),
                        "priorities")),
                violations.found());
    }

    @Test
    void rejectsRepeatedFieldAndKeepsFirst() throws IOException {
        ProfileDraft draft =
                read("{\"name\":\"A\",\"answers\":{\"stage\":\"x\",\"stage\":\"y\"},\"name\":\"B\",\"answers\":{}}");

        assertEquals(
                List.of(
                        Violation.repeated("/answers/stage"),
                        Violation.repeated("/name"),
                        Violation.repeated("/answers")),
                violations.found());
        assertEquals(new ProfileDraft("A", Map.of("stage", "x"), Map.of(), null), draft);
    }

    @Test
    void rejectsFieldRepeatedAfterNull() throws IOException {
        read("{\"name\":null,\"answers\":{\"stage\":null,\"stage\":\"y\"},\"name\":\"B\"}");

        assertEquals(List.of("/answers/stage", "/name"), pointers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"answers\":{},\"name\":7}                          | /name",
                "{\"answers\":{},\"name\":[\"a\"]}                    | /name",
                "{\"answers\":{},\"knowledge\":2.0}                   | /knowledge",
                "{\"answers\":{},\"knowledge\":{\"version\":\"2\"}}   | /knowledge",
                "{\"answers\":{},\"priorities\":[]}                   | /priorities",
                "{\"answers\":{},\"priorities\":{\"stage\":2}}        | /priorities/stage",
                "{\"answers\":{\"stage\":true}}                       | /answers/stage",
                "{\"answers\":{\"stage\":{\"id\":[{}]}}}              | /answers/stage",
                "{\"answers\":{\"a/b~c\":1}}                          | /answers/a~1b~0c"
            })
    void rejectsFieldOfWrongType(String json, String pointer) throws IOException {
        read(json);

        assertEquals(List.of(pointer), pointers());
    }

    @Test
    void reportsAllViolationsInOrder() throws IOException {
        read("{\"a/b\":1,\"name\":[{}],\"priorities\":{\"p\":0,\"q\":\"HIGH\",\"q\":{}},\"~\":{},\"knowledge\":false}");

        assertEquals(
                List.of("/a~1b", "/name", "/priorities/p", "/priorities/q", "/~0", "/knowledge", "/answers"),
                pointers());
    }

    private ProfileDraft read(String json) throws IOException {
        return ProfileReader.read(json.getBytes(StandardCharsets.UTF_8), null, violations);
    }

    private List<String> pointers() {
        return violations.found().stream().map(Violation::pointer).toList();
    }
}
