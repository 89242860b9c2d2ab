package dev.frameworkadvisor.render.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.Code;
import dev.frameworkadvisor.check.Result;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.Share;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The JSON representation of a check; component names are field names. */
@JsonPropertyOrder({
    "result",
    "code",
    "message",
    "declared",
    "verdict",
    "label",
    "decisionId",
    "knowledge",
    "name",
    "robustness",
    "share",
    "next",
    "notes",
    "links"
})
public record CheckView(
        Result result,
        Code code,
        String message,
        Outcome declared,
        Outcome verdict,
        String label,
        String decisionId,
        Ref knowledge,
        @Nullable String name,
        Trust robustness,
        double share,
        Next next,
        List<String> notes,
        Links links) {

    record Ref(String version, String digest) {}

    record Trust(Level level, double weightRadius) {}

    record Next(
            @Nullable Asked question,
            @Nullable Changed change,
            @Nullable LocalDate waiverLastDay) {}

    record Asked(String criterion, String question) {}

    record Changed(List<Step> changes, Outcome verdict) {}

    record Step(String criterion, String from, String to) {}

    record Links(String verdict) {}

    public static CheckView of(Check check) {
        Verdict verdict = check.verdict();
        Knowledge knowledge = verdict.profile().knowledge();
        return new CheckView(
                check.code().result(),
                check.code(),
                check.message(),
                check.declared(),
                verdict.rule().verdict(),
                verdict.rule().label(),
                verdict.decisionId(),
                new Ref(knowledge.version(), knowledge.digest()),
                verdict.profile().name(),
                robustness(verdict),
                Share.decimal(check.share()),
                new Next(asked(verdict), changed(check.change()), check.waiverLastDay()),
                check.notes(),
                new Links(VerdictLink.to(verdict.profile())));
    }

    private static Trust robustness(Verdict verdict) {
        Robustness robustness = Objects.requireNonNull(verdict.proof()).robustness();
        return new Trust(
                robustness.level(), Share.decimal(robustness.weightRadius().value()));
    }

    private static @Nullable Asked asked(Verdict verdict) {
        var next = verdict.outlook().nextQuestion();
        return next == null
                ? null
                : new Asked(next.criterion().id(), next.criterion().question());
    }

    private static @Nullable Changed changed(@Nullable Flip flip) {
        return flip == null
                ? null
                : new Changed(
                        flip.changes().stream()
                                .map(change -> new Step(
                                        change.criterion().id(),
                                        change.from().id(),
                                        change.to().id()))
                                .toList(),
                        flip.verdict());
    }
}
