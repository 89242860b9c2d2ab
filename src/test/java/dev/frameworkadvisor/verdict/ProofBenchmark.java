package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.flips.FlipSearch;
import dev.frameworkadvisor.analysis.flips.Flips;
import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.analysis.robustness.RobustnessAnalyzer;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledKnowledge;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** Time to compute robustness, flips and the distribution of completions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProofBenchmark {

    private final Profile empty = Shipped.empty("2.0.0");
    private final Profile halfEmpty = halfEmpty();
    private final Profile emptyToday = Shipped.empty("2.1.0");
    private final VerdictEngine engine = new VerdictEngine(emptyToday.knowledge());

    /** Runs the benchmarks of this class with the options of JMH. */
    public static void main(String[] options) throws IOException, RunnerException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(ProofBenchmark.class.getName());
        Main.main(arguments.toArray(String[]::new));
    }

    private static Profile halfEmpty() {
        Profile profile = Shipped.example("2.0.0", "saas-startup-mvp");
        for (int place = 1; place < profile.answers().size(); place += 2) {
            profile = Variation.answered(profile, place, null);
        }
        return profile;
    }

    /** Profiles that answer every question. */
    @State(Scope.Benchmark)
    public static class Complete {

        @Param({"saas-startup-mvp", "e-commerce-firm", "evenly-balanced-site"})
        private String example;

        private Profile profile;
        private CompiledKnowledge integers;
        private Outcome verdict;

        @Setup
        public void load() {
            profile = Shipped.example("2.0.0", example);
            integers = new CompiledKnowledge(profile.knowledge());
            verdict = Evaluator.evaluate(profile).rule().verdict();
        }
    }

    @Benchmark
    public Robustness robustness(Complete complete) {
        CompiledProfile profile = new CompiledProfile(complete.integers, complete.profile);
        return RobustnessAnalyzer.certify(profile, Evaluator.evaluate(profile).matched(), 1);
    }

    @Benchmark
    public Flips flips(Complete complete) {
        return new FlipSearch(new CompiledProfile(complete.integers, complete.profile), complete.verdict).search();
    }

    @Benchmark
    public OutcomeDistribution outlookOfHalfAProfile() {
        return new CompletionCounter(new CompiledProfile(halfEmpty)).outlook(Outcome.DJANGO);
    }

    @Benchmark
    public OutcomeDistribution outlookOfAnEmptyProfile() {
        return new CompletionCounter(new CompiledProfile(empty)).outlook(Outcome.DJANGO);
    }

    /** Computes a full verdict by the current knowledge. */
    @Benchmark
    public Verdict verdictOnAnEmptyProfile() {
        return engine.evaluate(emptyToday, View.FULL);
    }
}
