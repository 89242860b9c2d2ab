package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.analysis.outcomes.Leading;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.verdict.Percent;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.View;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks questions in a terminal until the verdict is settled, or the user stops. */
final class Interview {

    /** Share of completions from which the interview offers to stop. */
    private static final double ENOUGH = 0.9;

    private final Terminal terminal;
    private final BufferedReader in;
    private final VerdictEngine engine;
    private final Knowledge knowledge;
    private final @Nullable String name;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private boolean stopped;
    private boolean offered;

    Interview(Terminal terminal, VerdictEngine engine, Knowledge knowledge, @Nullable String name) {
        this.terminal = terminal;
        this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        this.engine = engine;
        this.knowledge = knowledge;
        this.name = name;
    }

    /** Returns the verdict on the answers. The end of the input ends the interview. */
    Verdict verdict() {
        terminal.print("Answer with a number. Enter skips a question, q stops.\n");
        Profile profile = profile();
        Criterion next = next(profile);
        while (next != null && !stopped) {
            ask(next);
            profile = profile();
            next = stopped ? null : next(profile);
        }
        return engine.evaluate(profile, View.FULL);
    }

    private Profile profile() {
        Violations violations = new Violations();
        Profile profile = ProfileResolver.resolve(
                new ProfileDraft(name, answers, Map.of(), knowledge.version()), knowledge, violations);
        violations.throwIfAny(ProblemType.INVALID_PROFILE, "The profile");
        return profile;
    }

    /** Returns the next question; null if the verdict is settled, nothing is left to ask, or the user stops. */
    private @Nullable Criterion next(Profile profile) {
        OutcomeDistribution outlook = engine.evaluate(profile, View.SUMMARY).outlook();
        Question best = outlook.nextQuestion();
        if (outlook.settled() || best == null) {
            return null;
        }
        if (outlook.leading().share() >= ENOUGH && !offered && isEnough(outlook.leading())) {
            return null;
        }
        Question open = skipped.contains(best.criterion().id()) ? engine.nextQuestion(profile, skipped) : best;
        return open == null ? null : open.criterion();
    }

    private boolean isEnough(Leading leading) {
        offered = true;
        terminal.print("\n" + leading.verdict() + " is the verdict in " + Percent.of(leading.share())
                + " % of the ways to answer the other questions. Stop here? [y/N] ");
        String line = line();
        return stopped || line.equalsIgnoreCase("y") || line.equalsIgnoreCase("yes");
    }

    private void ask(Criterion criterion) {
        StringBuilder text = new StringBuilder("\n@|bold ")
                .append(Terminal.plain(criterion.question()))
                .append("|@\n");
        List<Option> options = criterion.options();
        for (int i = 0; i < options.size(); i++) {
            text.append("  ")
                    .append(i + 1)
                    .append("  ")
                    .append(Terminal.plain(options.get(i).label()))
                    .append('\n');
        }
        terminal.print(text.toString());
        while (!stopped) {
            terminal.print("> ");
            String line = line();
            if (line.isEmpty()) {
                skipped.add(criterion.id());
                return;
            }
            if (isChoice(line, options.size())) {
                answers.put(
                        criterion.id(), options.get(Integer.parseInt(line) - 1).id());
                return;
            }
            if (!stopped) {
                terminal.print("Enter a number from 1 to " + options.size() + ", nothing to skip, or q to stop.\n");
            }
        }
    }

    private static boolean isChoice(String line, int options) {
        return line.matches("[1-9]\\d?") && Integer.parseInt(line) <= options;
    }

    /** Returns the next line; its end or q stops the interview. */
    private String line() {
        try {
            String line = in.readLine();
            stopped = line == null || line.strip().equalsIgnoreCase("q");
            return line == null ? "q" : line.strip();
        } catch (IOException e) {
            throw new UnusableInputException("standard input cannot be read");
        }
    }
}
