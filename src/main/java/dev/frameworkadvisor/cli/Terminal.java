package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.verdict.TextSanitizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The streams of a command.
 *
 * @param ansi whether output has colors
 */
record Terminal(InputStream in, OutputStream out, OutputStream err, Ansi ansi) {

    /**
     * Writes a result at once.
     *
     * @throws UnusableInputException if it cannot be written, for example because the reader has closed the pipe
     */
    void write(byte[] result) {
        try {
            out.write(result);
            out.flush();
        } catch (IOException e) {
            throw new UnusableInputException("the result cannot be written: " + e.getMessage());
        }
    }

    /** Writes text in which {@code @|bold …|@} marks up styles, as picocli defines them. */
    void print(String markup) {
        write(ansi.string(markup).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes an error message; an error stream that is closed is ignored, because nothing is left to report to. */
    void error(String message) {
        try {
            err.write(("framework-advisor: " + message + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException closed) {
            // The exit code still reports the error.
            return;
        }
    }

    /** Returns the text without characters that would control the terminal, and without markup of styles. */
    static String plain(String text) {
        return TextSanitizer.of(text).replace("@|", "@ |");
    }
}
