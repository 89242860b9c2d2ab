package dev.frameworkadvisor.check;

import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.Sha256;
import dev.frameworkadvisor.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of a comparison of a declared choice with the verdict.
 *
 * @param verdict a verdict with its proof
 * @param message result and next step on one line of plain text, sanitized
 * @param share the share of completions that end with the declared choice, 0 to 1
 * @param change the first smallest set of answer changes that leads to the declared choice; null if no smallest set does
 * @param waiverLastDay the last day of the waiver; null unless the code is {@link Code#WAIVED}
 * @param notes additional information that does not affect the result
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

    /** Returns the identity of a finding: declared choice and project name, independent of the result; 32 hexadecimal digits. */
    public String fingerprint() {
        String name = verdict.profile().name();
        String identity = declared + "\n" + (name == null ? "" : name);
        return Sha256.hex(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    /** Returns result, code and message on one line. */
    public String line() {
        return code.result() + " " + code + ": " + message;
    }
}
