package dev.frameworkadvisor.cli;

/** The exit codes of all commands. */
final class ExitCode {

    /** The command succeeded; a check passes by its policy. */
    static final int PASS = 0;

    /** The check fails by its policy. */
    static final int FAIL = 1;

    /** An argument or a file is not usable, or the result cannot be written. */
    static final int UNUSABLE = 2;

    /** A fault of the program. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
