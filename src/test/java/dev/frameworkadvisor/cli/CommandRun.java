package dev.frameworkadvisor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import picocli.CommandLine.Help.Ansi;

/** A command that has been run in this process, without colors, on 2026-11-27. */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it is used
record CommandRun(int exit, byte[] bytes, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    static CommandRun of(String... arguments) {
        return with("", arguments);
    }

    /** @param input the content of standard input */
    static CommandRun with(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(input, out, Ansi.OFF, out, arguments);
    }

    static CommandRun colored(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run("", out, Ansi.ON, out, arguments);
    }

    /** Runs with an output that is not kept. */
    static CommandRun into(OutputStream out, String... arguments) {
        return run("", out, Ansi.OFF, new ByteArrayOutputStream(), arguments);
    }

    private static CommandRun run(
            String input, OutputStream out, Ansi ansi, ByteArrayOutputStream kept, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exit = new Cli(new Terminal(in, out, err, ansi), CLOCK).execute(arguments);
        return new CommandRun(exit, kept.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
