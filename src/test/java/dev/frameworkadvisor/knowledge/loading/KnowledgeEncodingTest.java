package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeEncodingTest {

    private static final String TEAM_SIZE = "2.0.0/criteria/team-size.json";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void rejectsOtherCharsets(String charset) {
        EditedKnowledge shipped = EditedKnowledge.shipped(directory).set(TEAM_SIZE, "/why", "Ein schöner Grund.");
        byte[] encoded = shipped.read(TEAM_SIZE).getBytes(Charset.forName(charset));
        assertEquals(List.of(TEAM_SIZE), filesRefused(shipped, encoded));
    }

    @Test
    void rejectsMalformedUtf8() {
        byte[] bytes = {0, 0, (byte) 0xFF, (byte) 0xFE, 0, 0, 0, 0};
        assertEquals(List.of(TEAM_SIZE), filesRefused(EditedKnowledge.shipped(directory), bytes));
    }

    @Test
    void rejectsByteOrderMark() {
        EditedKnowledge shipped = EditedKnowledge.shipped(directory);
        byte[] marked = ("\uFEFF" + shipped.read(TEAM_SIZE)).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(TEAM_SIZE), filesRefused(shipped, marked));
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud800 here, an unpaired surrogate U+D800",
        "a\\udc00, an unpaired surrogate U+DC00",
        "\\u0000, the character U+0000",
        "a\\u0008b, the character U+0008",
        "\\uffff, the character U+FFFF"
    })
    void rejectsATextThatCannotBeWritten(String text, String found) {
        EditedKnowledge shipped = EditedKnowledge.shipped(directory);
        String options = shipped.read(TEAM_SIZE).replaceFirst("\"reason\":\\s*\"", "$0" + text.replace("\\", "\\\\"));

        List<Fault> faults = shipped.write(TEAM_SIZE, options).faults();

        assertEquals(List.of(new Fault(TEAM_SIZE, "/options/0/reason", "contains " + found)), faults);
    }

    @Test
    void rejectsANameThatCannotBeWritten() {
        EditedKnowledge shipped =
                EditedKnowledge.shipped(directory).write("defaults.json", "{\"a/b\": {\"x\\u0008\": 1}}");

        Fault fault = new Fault("defaults.json", "/a~1b/x\\u0008", "contains the character U+0008");
        assertEquals(List.of(fault), shipped.faults());
    }

    @Test
    void acceptsCharactersOutsideOfTheBasicPlane() {
        EditedKnowledge shipped = EditedKnowledge.shipped(directory).set(TEAM_SIZE, "/why", "😀\tand\nmore");

        assertEquals(EditedKnowledge.versions(), shipped.load().numbers());
    }

    private static List<String> filesRefused(EditedKnowledge shipped, byte[] teamSize) {
        KnowledgeFolder folder = shipped.folder();
        return EditedKnowledge.faults(path -> path.equals(TEAM_SIZE) ? Optional.of(teamSize) : folder.read(path))
                .stream()
                .map(Fault::file)
                .toList();
    }
}
