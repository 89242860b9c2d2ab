package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The agreement of a knowledge version with public projects in one sentence, with its interval. */
public final class AgreementSentences {

    private final String general;
    private final Map<Level, String> byLevel;
    private final String fingerprint;

    private AgreementSentences(String general, Map<Level, String> byLevel) {
        this.general = general;
        this.byLevel = Collections.unmodifiableMap(byLevel);
        this.fingerprint = Sha256.hex((general + byLevel).getBytes(StandardCharsets.UTF_8));
    }

    static AgreementSentences of(ValidationReport report) {
        Map<Level, String> byLevel = new EnumMap<>(Level.class);
        report.all().byLevel().forEach((level, exact) -> byLevel.put(level, sentence(report, exact)));
        return new AgreementSentences(sentence(report), byLevel);
    }

    /** Returns the sentence on all projects. */
    public String general() {
        return general;
    }

    /** Returns the sentence for the report on a verdict with this level. */
    public String of(Level level) {
        return Objects.requireNonNull(byLevel.get(level));
    }

    /** Returns the hexadecimal SHA-256 of all sentences. */
    public String fingerprint() {
        return fingerprint;
    }

    private static String sentence(ValidationReport report) {
        Proportion exact = report.all().exact();
        int undecided = exact.of() - report.all().decided().of();
        return "For " + exact.n() + " of " + exact.of() + " public projects, knowledge "
                + report.knowledge().version() + " advises what the team chose (" + interval(exact) + "). For "
                + undecided + ", it finds no clear winner.";
    }

    private static String sentence(ValidationReport report, Proportion sameLevel) {
        Proportion all = report.all().exact();
        String same = sameLevel.of() == 0
                ? "No public project has a verdict as certain as this one."
                : "Of " + sameLevel.of() + " public projects with a verdict as certain as this one, " + sameLevel.n()
                        + " chose what it advises (" + interval(sameLevel) + ").";
        return same + " Of all " + all.of() + " projects, " + all.n() + " chose what their verdict advises ("
                + interval(all) + ").";
    }

    private static String interval(Proportion share) {
        return percent(share.share()) + ", 95 % interval " + percent(share.low()) + " to " + percent(share.high());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
