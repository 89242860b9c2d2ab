package dev.frameworkadvisor.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single error in the input.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place in the input; empty for the whole input
 * @param message what is wrong there, in one or two sentences
 * @param allowed allowed values; empty if they cannot be listed
 * @param didYouMean the allowed value nearest to the given one; null if none is close
 */
public record Violation(
        String pointer,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String didYouMean) {

    public Violation {
        pointer = encodable(pointer);
        message = encodable(message);
        allowed = List.copyOf(allowed);
    }

    /** Returns a violation without allowed values. */
    public static Violation of(String pointer, String message) {
        return new Violation(pointer, message, List.of(), null);
    }

    /** Returns the violation for a value that was given more than once. */
    public static Violation repeated(String pointer) {
        return of(pointer, "It is given more than once.");
    }

    /** Returns the violation for a value that is not allowed, with the nearest allowed one if any is close. */
    public static Violation unknown(String pointer, String message, String given, Collection<String> allowed) {
        return new Violation(
                pointer,
                message,
                List.copyOf(allowed),
                Nearest.to(given, allowed).orElse(null));
    }

    /** Returns the JSON Pointer to a member of the object at the parent pointer. */
    public static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the member name if the pointer starts with the parent; empty if it does not. */
    public Optional<String> memberOf(String parent) {
        String start = parent + "/";
        return pointer.startsWith(start)
                ? Optional.of(
                        pointer.substring(start.length()).replace("~1", "/").replace("~0", "~"))
                : Optional.empty();
    }

    /** Returns the text in double quotes, truncated to 60 code points. */
    public static String quote(String given) {
        int limit = 60;
        int length = given.codePointCount(0, given.length());
        return '"' + (length <= limit ? given : given.substring(0, given.offsetByCodePoints(0, limit)) + "…") + '"';
    }

    /** Replaces unpaired surrogates, which UTF-8 cannot encode, with question marks. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
