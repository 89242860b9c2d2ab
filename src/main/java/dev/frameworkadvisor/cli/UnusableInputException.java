package dev.frameworkadvisor.cli;

/** Ends a command with {@link ExitCode#UNUSABLE}. The message says what is wrong, usually on one line. */
final class UnusableInputException extends RuntimeException {

    UnusableInputException(String message) {
        super(message, null, false, false);
    }
}
