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

/** What a check tells beside its result: it is about tomorrow, and never changes what a pipeline does today. */
public final class Notes {

    private Notes() {}

    /** The knowledge used is on its way out. */
    public static String deprecated(KnowledgeVersion used, Deprecation deprecation, String current) {
        LocalDate sunset = deprecation.sunset();
        String end = sunset == null ? "" : " and may be gone from " + sunset;
        return "Knowledge " + used.version() + " is deprecated since " + deprecation.since() + end
                + "; the current version is " + current + ".";
    }

    /** What the current version makes of the same profile, if it is something else; empty if it is the same. */
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

    /** The current version lacks something that the profile says. */
    public static String unfit(String current, List<Violation> misfits) {
        String places = misfits.stream().map(Violation::pointer).collect(Collectors.joining(", "));
        return TextSanitizer.of("The profile does not fit knowledge " + current + ", the current version, in " + places
                + ", so what that would decide is not known.");
    }

    /** The waiver makes no difference. */
    public static String unneeded() {
        return "The waiver is not needed: the declared choice is the verdict.";
    }
}
