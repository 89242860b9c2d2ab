package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    @TempDir
    Path directory;

    private static int questions(CommandRun run) {
        return (int) run.out().lines().filter("> "::equals).count()
                + (int) run.out()
                        .lines()
                        .filter(line -> line.startsWith("> ") && line.length() > 2)
                        .count();
    }

    private static CommandRun ask(String input, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "ask";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CommandRun.with(input, arguments);
    }

    @Test
    void asksTheMostInformativeQuestionFirst() {
        CommandRun run = ask("q\n");

        assertEquals(0, run.exit());
        assertTrue(run.out().contains("\nHow is the system put together?\n  1  One application\n"), run.out());
        assertTrue(run.out().contains("NO_CLEAR_WINNER: "), run.out());
    }

    @Test
    void stopsWhenTheVerdictIsSettled() {
        CommandRun run = ask("1\n".repeat(60) + "never read\n", "--knowledge", "2.1.0");

        assertEquals(0, run.exit());
        assertTrue(questions(run) <= 21, run.out());
        assertFalse(run.out().contains("Next question:"), run.out());
    }

    @Test
    void offersToStopOnceAtNineTenths() {
        String offer = "of the ways to answer the other questions. Stop here? [y/N]";
        CommandRun goesOn = ask("1\n".repeat(60));
        CommandRun stops = ask("1\n".repeat(offeredAfter(goesOn, offer)) + "y\n");

        assertEquals(
                1, goesOn.out().lines().filter(line -> line.contains(offer)).count(), goesOn.out());
        assertTrue(stops.out().contains("Next question:"), stops.out());
        assertTrue(questions(stops) < questions(goesOn));
    }

    private static int offeredAfter(CommandRun run, String offer) {
        String before = run.out().substring(0, run.out().indexOf(offer));
        return (int) before.lines().filter(line -> line.startsWith("> ")).count();
    }

    @Test
    void skipsAQuestionAndAsksTheNextBest() {
        CommandRun run = ask("\n\nq\n");

        assertEquals(
                3, run.out().lines().filter(line -> line.startsWith("  1  ")).count(), run.out());
        assertEquals(
                1,
                run.out()
                                .lines()
                                .filter(line -> line.contains("How is the system put together?"))
                                .count()
                        - 1);
    }

    @Test
    void asksAgainAfterAnythingButANumberOfTheList() {
        CommandRun run = ask("9\nno\n0\n-1\n1\nq\n");

        assertEquals(
                4,
                run.out().split("Enter a number from 1 to 3, nothing to skip, or q to stop\\.", -1).length - 1,
                run.out());
    }

    @Test
    void endsWithTheInput() {
        assertEquals(0, ask("1\n2").exit());
    }

    @Test
    void savesAProfileThatOtherCommandsRead() throws IOException {
        Path file = directory.resolve("profile.json");
        CommandRun run = ask("3\n2\nq\n", "--name", "Editorial portal", "--save", file.toString());

        assertTrue(run.out().contains("Profile:       " + file), run.out());
        assertTrue(
                Files.readString(file).contains("\"architecture\" : \"core-plus-services\""), Files.readString(file));
        CommandRun verdict = CommandRun.of("verdict", file.toString());
        assertTrue(run.out().contains(verdict.out()), verdict.out());
    }

    @Test
    void overwritesNoFile() throws IOException {
        Path file = Files.writeString(directory.resolve("profile.json"), "mine");
        CommandRun run = ask("q\n", "--save", file.toString());

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("exists already"), run.err());
        assertEquals("mine", Files.readString(file));
    }
}
