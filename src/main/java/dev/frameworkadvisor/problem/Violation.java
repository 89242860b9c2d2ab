package dev.frameworkadvisor.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place in the input; empty where the whole of it is at fault
 * @param message what is wrong there, in one sentence
 * @param allowed what could stand there; empty where that cannot be listed
 * @param didYouMean the allowed value nearest to the one given; null where none is close
 */
public record Violation(
        String pointer,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String didYouMean) {

    public Violation {
        pointer = wellFormed(pointer);
        message = wellFormed(message);
        allowed = List.copyOf(allowed);
    }

    /** A fault without a list of allowed values. */
    public static Violation of(String pointer, String message) {
        return new Violation(pointer, message, List.of(), null);
    }

    /** Something given more than once that may be given once. */
    public static Violation repeated(String pointer) {
        return of(pointer, "It is given more than once.");
    }

    /** A value that is not one of the allowed ones. */
    public static Violation unknown(String pointer, String message, String given, Collection<String> allowed) {
        return new Violation(
                pointer,
                message,
                List.copyOf(allowed),
                Nearest.to(given, allowed).orElse(null));
    }

    /** JSON Pointer to a member of the object at that pointer. */
    public static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** Name of the member that the pointer names, if it is one of the object at the parent; empty otherwise. */
    public Optional<String> memberOf(String parent) {
        String start = parent + "/";
        return pointer.startsWith(start)
                ? Optional.of(
                        pointer.substring(start.length()).replace("~1", "/").replace("~0", "~"))
                : Optional.empty();
    }

    /** The text in quotes, cut where it is too long to read in a sentence. */
    public static String quote(String given) {
        int longest = 60;
        int points = given.codePointCount(0, given.length());
        return '"' + (points <= longest ? given : given.substring(0, given.offsetByCodePoints(0, longest)) + "…") + '"';
    }

    /** Input may hold half a surrogate pair, which no answer in UTF-8 can repeat; a question mark stands for it. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
