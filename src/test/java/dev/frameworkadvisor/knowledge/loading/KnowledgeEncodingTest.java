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

    private static List<String> filesRefused(EditedKnowledge shipped, byte[] teamSize) {
        KnowledgeFolder folder = shipped.folder();
        return EditedKnowledge.faults(path -> path.equals(TEAM_SIZE) ? Optional.of(teamSize) : folder.read(path))
                .stream()
                .map(Fault::file)
                .toList();
    }
}
