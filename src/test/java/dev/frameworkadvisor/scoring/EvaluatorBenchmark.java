package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.View;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** Time to evaluate and to explain a profile that answers every question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluatorBenchmark {

    private Profile profile;
    private VerdictEngine engine;
    private CompiledKnowledge compiled;

    /** Runs the benchmarks of this class with the options of JMH. */
    public static void main(String[] options) throws IOException, RunnerException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(EvaluatorBenchmark.class.getName());
        Main.main(arguments.toArray(String[]::new));
    }

    @Setup
    public void load() {
        Knowledge knowledge = new KnowledgeLoader(List.of())
                .load(List.of(KnowledgeFolder.shipped()))
                .find("2.0.0")
                .orElseThrow()
                .knowledge();
        ProfileDraft draft = knowledge.examples().stream()
                .filter(example -> example.id().equals("saas-startup-mvp"))
                .findFirst()
                .map(example -> ProfileDraft.of(example.profile(), knowledge.version()))
                .orElseThrow();
        engine = new VerdictEngine(knowledge);
        compiled = new CompiledKnowledge(knowledge);
        profile = ProfileResolver.resolve(draft, knowledge, new Violations());
    }

    @Benchmark
    public Evaluation evaluate() {
        return Evaluator.evaluate(new CompiledProfile(compiled, profile));
    }

    @Benchmark
    public Verdict verdict() {
        return engine.evaluate(profile, View.FULL);
    }

    @Benchmark
    public Verdict verdictSummary() {
        return engine.evaluate(profile, View.SUMMARY);
    }

    @Benchmark
    public String decisionId() {
        return engine.decisionId(profile);
    }
}
