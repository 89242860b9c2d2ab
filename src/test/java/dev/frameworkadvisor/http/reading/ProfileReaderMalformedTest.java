package dev.frameworkadvisor.http.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderMalformedTest {

    private static final String PROFILE = "{\"answers\":{\"stage\":\"mvp\"},\"name\":\"Café\"}";

    private final Violations violations = new Violations();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{",
                "[",
                "{\"answers\"",
                "{\"answers\":",
                "{\"answers\":{\"stage\":\"mv",
                "{\"answers\":{}",
                "{\"answers\":{}}}",
                "{\"answers\":{}} {}",
                "{\"answers\":{}}x",
                "{\"answers\":{}},",
                "{\"answers\":{},}",
                "{'answers':{}}",
                "{answers:{}}",
                "{\"answers\":{}/**/}",
                "{\"answers\":{},\"name\":\"a\nb\"}",
                "{\"answers\":{},\"name\":NaN}",
                "{\"answers\":{},\"name\":\"\\x\"}",
                "answers",
                "1 2"
            })
    void rejectsMalformedJson(String text) {
        assertThrows(JsonProcessingException.class, () -> read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"answers\":{}}]", "null", "true", "7", "\"answers\""})
    void rejectsOtherThanObject(String json) throws IOException {
        read(json);

        assertEquals(List.of(Violation.of("", "A profile must be an object.")), violations.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "80", "C3", "C080", "EDA080", "F4908080"})
    void rejectsInvalidUtf8(String hex) {
        byte[] stray = HexFormat.of().parseHex(hex);
        byte[] body = ("{\"answers\":{},\"name\":\"" + new String(stray, StandardCharsets.ISO_8859_1) + "\"}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThrows(CharacterCodingException.class, () -> ProfileReader.read(body, null, violations));
    }

    @Test
    void rejectsUtf16() {
        byte[] marked = PROFILE.getBytes(StandardCharsets.UTF_16);
        byte[] ascii = PROFILE.replace('é', 'e').getBytes(StandardCharsets.UTF_16LE);

        assertThrows(CharacterCodingException.class, () -> ProfileReader.read(marked, null, violations));
        assertThrows(JsonProcessingException.class, () -> ProfileReader.read(ascii, null, violations));
    }

    @Test
    void rejectsDeepNesting() throws IOException {
        read(nested(19));
        assertEquals(List.of("/deep"), pointers());

        assertThrows(JsonProcessingException.class, () -> read(nested(20)));
        assertThrows(JsonProcessingException.class, () -> read("[".repeat(60_000)));
        assertThrows(JsonProcessingException.class, () -> read("{\"answers\":".repeat(5_000)));
    }

    @Test
    void keepsUnpairedSurrogates() throws IOException {
        ProfileDraft draft = read("{\"answers\":{\"a\":\"\\udc0d\"},\"name\":\"\\ud83d\"}");

        assertEquals(new ProfileDraft("\uD83D", Map.of("a", "\uDC0D"), Map.of(), null), draft);
    }

    @Property
    void readsOrRejectsAnyBytes(@ForAll byte[] body) throws IOException {
        readOrReject(body);
    }

    @Property
    void readsOrRejectsAnyTokens(@ForAll("tokens") String text) throws IOException {
        readOrReject(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> tokens() {
        Arbitrary<String> token = Arbitraries.of(
                "{", "}", "[", "]", ":", ",", "null", "1", "\"answers\"", "\"name\"", "\"priorities\"", "\"x\"", " ");
        return token.list().ofMaxSize(30).map(tokens -> "{\"answers\":" + String.join("", tokens));
    }

    /** Any other exception fails the property. */
    private static void readOrReject(byte[] body) throws IOException {
        try {
            assertNotNull(ProfileReader.read(body, null, new Violations()));
        } catch (JsonProcessingException | CharacterCodingException rejected) {
            assertNotNull(rejected);
        }
    }

    private ProfileDraft read(String text) throws IOException {
        return ProfileReader.read(text.getBytes(StandardCharsets.UTF_8), null, violations);
    }

    private static String nested(int levels) {
        return "{\"answers\":{},\"deep\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private List<String> pointers() {
        return violations.found().stream().map(Violation::pointer).toList();
    }
}
