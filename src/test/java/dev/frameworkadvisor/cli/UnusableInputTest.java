package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusableInputTest {

    @TempDir
    Path directory;

    /** Asserts that the command writes nothing, and one line that contains the words. */
    private static void assertUnusable(CommandRun run, String words) {
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(words), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict", "check"})
    void rejectsFilesThatCannotBeRead(String command) {
        assertUnusable(CommandRun.of(command, directory.resolve("no.json").toString()), "there is no file ");
        assertUnusable(CommandRun.of(command, directory.toString()), " is a directory");
        assertUnusable(CommandRun.of(command, "a\u0000b"), "cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | standard input is empty",
                "'  ' | standard input is empty",
                "'{\"answers\": {}' | The file cannot be read as one JSON document: reading stopped at line 1",
                "'a: &a\n  b: *a' | has the alias *a at line 2, column 6",
                "'answers: {a: [}' | is not valid YAML at line 1",
                "'a: \u0007' | is not a text file in UTF-8",
                "'answers: {}\n---\nanswers: {}' | cannot be read as one JSON document",
                "'[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]' | nested too deeply",
                "'just text' | A check must be an object",
                "'{\"declared\": \"FLASK\", \"profileId\": \"x\"}' | Only the service knows stored profiles",
                "'{\"declared\": \"FLASK\", \"answers\": {\"team-size\": \"lage\"}}' | (did you mean large?)",
                "'{\"declared\": \"FLASK\", \"answers\": {}, \"answers\": {}}' | /answers: ",
                "'{\"declared\": \"FLASK\", \"answers\": {}, \"knowledge\": \"9.9.9\"}' | no knowledge version"
            })
    void rejectsContentThatIsNotAProfile(String content, String words) {
        assertUnusable(CommandRun.with(content, "check", "-"), words);
    }

    @Test
    void rejectsBinaryAndLargeFiles() throws IOException {
        Path binary = Files.write(directory.resolve("binary.json"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        Path large = Files.writeString(directory.resolve("large.yaml"), "x".repeat(10_000_000));

        assertUnusable(CommandRun.of("check", binary.toString()), "is not a text file in UTF-8");
        assertUnusable(CommandRun.of("check", large.toString()), "is larger than 64 KiB");
    }

    @Test
    void rejectsAnAliasBomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        assertUnusable(CommandRun.with(yaml.toString(), "check", "-"), "has the alias *a0 at line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek - | (did you mean check?)",
                "check | Missing required parameter: ",
                "check - --formt json | (did you mean --format?)",
                "check - --format jsn | Invalid value for option ",
                "check - --declared FLAKS | Invalid value for option ",
                "check - --min-answers many | is not an int",
                "check - --path ../a | --path must be a relative path",
                "verdict - --knowledge-dir no-such-directory | there is no directory no-such-directory",
                "knowledge | Missing required command",
                "knowledge diff 2.0.0 9.9.9 | there is no knowledge version 9.9.9",
                "knowledge validate no-such-directory | there is no directory no-such-directory",
                "ask --knowledge 9.9.9 | there is no knowledge version 9.9.9"
            })
    void rejectsArguments(String arguments, String words) {
        assertUnusable(CommandRun.with("{\"answers\": {}, \"declared\": \"FLASK\"}", arguments.split(" ")), words);
    }

    @Test
    void reportsOneFaultOfAKnowledgeDirectory() throws IOException {
        Files.writeString(directory.resolve("versions.json"), "{\"versions\": [{\"version\": \"3.0.0\"}]}");

        assertUnusable(
                CommandRun.with("answers: {}", "verdict", "-", "--knowledge-dir", directory.toString()),
                "3.0.0/catalog.json at the root: file not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict", "check"})
    void reportsAClosedPipe(String command) throws IOException {
        Path profile =
                Files.writeString(directory.resolve("profile.json"), "{\"answers\": {}, \"declared\": \"FLASK\"}");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertUnusable(
                CommandRun.into(closed, command, profile.toString()), "the result cannot be written: Broken pipe");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        CommandRun run = CommandRun.of("check", "no\u001b[31m.json");

        assertEquals(2, run.exit());
        assertArrayEquals(new int[0], run.err().chars().filter(c -> c == 0x1b).toArray());
        assertTrue(run.err().getBytes(StandardCharsets.UTF_8).length > 0);
    }
}
