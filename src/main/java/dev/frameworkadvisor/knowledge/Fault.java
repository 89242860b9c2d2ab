package dev.frameworkadvisor.knowledge;

/**
 * An error in the knowledge base.
 *
 * @param file path of the file below the knowledge directory
 * @param pointer JSON Pointer (RFC 6901) into that file; empty for the whole file
 * @param message what is wrong, in one sentence
 */
public record Fault(String file, String pointer, String message) {

    @Override
    public String toString() {
        return file + " at " + (pointer.isEmpty() ? "the root" : pointer) + ": " + message;
    }
}
