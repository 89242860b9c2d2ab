package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Robustness;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
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

/** What the proof of a verdict takes: its robustness, what would change it, and what open questions can still do. */
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
    private final Judge judgeToday = new Judge(emptyToday.knowledge());

    /** Runs the benchmarks of this class; takes JMH's options. */
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
        private IntegerKnowledge integers;
        private Outcome verdict;

        @Setup
        public void load() {
            profile = Shipped.example("2.0.0", example);
            integers = new IntegerKnowledge(profile.knowledge());
            verdict = Evaluator.evaluate(profile).rule().verdict();
        }
    }

    @Benchmark
    public Robustness robustness(Complete complete) {
        IntegerProfile profile = new IntegerProfile(complete.integers, complete.profile);
        return Certifier.certify(profile, Evaluator.evaluate(profile).matched(), 1);
    }

    @Benchmark
    public Flips flips(Complete complete) {
        return new FlipSearch(new IntegerProfile(complete.integers, complete.profile), complete.verdict).search();
    }

    @Benchmark
    public Outlook outlookOfHalfAProfile() {
        return new Completions(new IntegerProfile(halfEmpty)).outlook(Outcome.DJANGO);
    }

    @Benchmark
    public Outlook outlookOfAnEmptyProfile() {
        return new Completions(new IntegerProfile(empty)).outlook(Outcome.DJANGO);
    }

    /** Everything that a verdict has, by the current knowledge. */
    @Benchmark
    public Verdict verdictOnAnEmptyProfile() {
        return judgeToday.judge(emptyToday, View.FULL);
    }
}
