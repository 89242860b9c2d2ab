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
        report.all().byLevel().forEach((level, exact) -> byLevel.put(level, sentence(report, level, exact)));
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
        return "Knowledge " + report.knowledge().version() + " gives the verdict that the team chose for "
                + count(exact) + " public projects (" + interval(exact) + "), and no clear winner for " + undecided
                + ".";
    }

    private static String sentence(ValidationReport report, Level level, Proportion exact) {
        Proportion all = report.all().exact();
        String same = exact.of() == 0
                ? "No public project has a verdict of the level " + level
                : "Of the public projects with a verdict of the level " + level + ", " + exact.n() + " of " + exact.of()
                        + " chose what it advises (" + interval(exact) + ")";
        return same + "; of all, " + count(all) + " (" + interval(all) + ").";
    }

    private static String count(Proportion share) {
        return share.n() + " of " + share.of();
    }

    private static String interval(Proportion share) {
        return percent(share.share()) + ", 95 % interval " + percent(share.low()) + " to " + percent(share.high());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
