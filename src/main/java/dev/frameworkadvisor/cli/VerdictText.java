package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.verdict.Percent;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** A verdict as a few lines of text. */
final class VerdictText {

    private VerdictText() {}

    static byte[] of(Verdict verdict, Ansi ansi) {
        StringBuilder text = new StringBuilder();
        text.append("@|bold ").append(verdict.rule().verdict()).append("|@: ");
        text.append(Terminal.plain(verdict.headline())).append("\n\n");
        text.append(Terminal.plain(verdict.advice())).append("\n\n");
        Proof proof = verdict.proof();
        if (proof != null) {
            text.append("Robustness:    ").append(proof.robustness().level()).append('\n');
        }
        var leading = verdict.outlook().leading();
        text.append("Outcome:       ").append(leading.verdict());
        text.append(" in ").append(Percent.of(leading.share())).append(" % of the ways to answer the open questions\n");
        Question next = verdict.outlook().nextQuestion();
        if (next != null) {
            text.append("Next question: ")
                    .append(Terminal.plain(next.criterion().question()));
            text.append(" (").append(next.criterion().id()).append(")\n");
        }
        text.append("Knowledge:     ")
                .append(verdict.profile().knowledge().version())
                .append('\n');
        text.append("Decision:      ").append(verdict.decisionId()).append('\n');
        return ansi.string(text.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
