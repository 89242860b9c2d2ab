package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    private static final String ESCAPE = "\u001b[";

    @ParameterizedTest
    @CsvSource({"check, true", "chek, true", "--help, true", "-V, true", "-Dquarkus.http.port=0, false"})
    void distinguishesCommandsFromServiceOptions(String argument, boolean command) {
        assertEquals(command, Cli.isCommand(argument));
    }

    @Test
    void startsTheServiceWithoutArguments() {
        assertEquals(false, Cli.isCommand());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "verdict --help",
                "ask --help",
                "knowledge --help",
                "knowledge new --help",
                "knowledge diff --help",
                "knowledge validate --help"
            })
    void showsExamplesInTheHelp(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertEquals(0, run.exit());
        assertTrue(run.out().contains("Example"), run.out());
        assertTrue(
                run.out()
                        .contains("  framework-advisor "
                                + arguments.replace("--help", "").strip()),
                run.out());
    }

    @Test
    void completesEveryCommandInAShell() {
        String script = CommandRun.of("generate-completion").out();

        for (String word : new String[] {"verdict", "check", "ask", "knowledge", "--fail-on", "gitlab"}) {
            assertTrue(script.contains(word), word);
        }
    }

    @Test
    void colorsOnlyATerminal() {
        assertTrue(CommandRun.colored("ask", "--knowledge", "2.1.0").out().contains(ESCAPE));
        assertTrue(!CommandRun.of("ask", "--knowledge", "2.1.0").out().contains(ESCAPE));
    }

    @Test
    void printsItsRelease() {
        assertTrue(CommandRun.of("--version").out().matches("framework-advisor \\d+\\.\\d+\\.\\d+\\R"));
    }
}
