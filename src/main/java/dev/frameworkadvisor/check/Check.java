package dev.frameworkadvisor.check;

import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a declared choice agrees with the verdict on its project.
 *
 * @param verdict with its proof
 * @param message what it comes to and what to do next, on one line, fit to be shown anywhere as plain text
 * @param share of the ways to answer the open questions that make the declared choice the verdict, 0 to 1
 * @param change the first smallest change of answers that makes it the verdict; null where none of the smallest does
 * @param waiverLastDay null unless a waiver is what the check passes by
 * @param notes what else somebody should know, which changes nothing now
 */
public record Check(
        Code code,
        String message,
        Outcome declared,
        Verdict verdict,
        double share,
        @Nullable Flip change,
        @Nullable LocalDate waiverLastDay,
        List<String> notes) {

    public Check {
        notes = List.copyOf(notes);
    }

    /** All of it on one line: result, code and message. */
    public String line() {
        return code.result() + " " + code + ": " + message;
    }
}
