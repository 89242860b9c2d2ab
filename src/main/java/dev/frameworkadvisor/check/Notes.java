package dev.frameworkadvisor.check;

import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Notes on a check that announce future changes; they never change its result. */
public final class Notes {

    private Notes() {}

    /** Returns the note that the knowledge version used is deprecated. */
    public static String deprecated(KnowledgeVersion used, Deprecation deprecation, String current) {
        LocalDate sunset = deprecation.sunset();
        String end = sunset == null ? "" : " and may be removed from " + sunset;
        return "Knowledge " + used.version() + " is deprecated since " + deprecation.since() + end
                + "; the current version is " + current + ".";
    }

    /** Returns a note if the current version changes the verdict or the code; empty if both stay the same. */
    public static List<String> otherwise(
            Verdict pinned, Verdict current, Declaration declaration, Policy policy, LocalDate today) {
        Outcome before = pinned.rule().verdict();
        Outcome after = current.rule().verdict();
        Code code = Gate.decide(current, declaration, policy, today);
        if (before == after && code == Gate.decide(pinned, declaration, policy, today)) {
            return List.of();
        }
        String verdict = " would decide " + after + (before == after ? " too, but" : ", and");
        return List.of("Knowledge " + current.profile().knowledge().version() + ", the current version," + verdict
                + " this check would then be " + code.result() + " " + code + ".");
    }

    /** Returns the note that the profile is not valid in the current version, with the places of all violations. */
    public static String unfit(String current, List<Violation> violations) {
        String places = violations.stream().map(Violation::pointer).collect(Collectors.joining(", "));
        return TextSanitizer.of("The profile is not valid in knowledge " + current + ", the current version, at "
                + places + ", so its verdict there is unknown.");
    }

    /** Returns the note that the waiver has no effect. */
    public static String unneeded() {
        return "The waiver is not needed: the declared choice is the verdict.";
    }
}
