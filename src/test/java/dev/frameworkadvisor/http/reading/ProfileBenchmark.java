package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.document.DocumentRenderer;
import dev.frameworkadvisor.render.json.EncodedTexts;
import dev.frameworkadvisor.render.json.OptionFragments;
import dev.frameworkadvisor.render.json.VerdictJson;
import dev.frameworkadvisor.validation.fixtures.ShippedValidation;
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

/** Cost of reading a profile with an answer to every criterion, and of writing its verdict. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProfileBenchmark {

    private Knowledge knowledge;
    private byte[] body;
    private Verdict verdict;
    private VerdictJson json;
    private final DocumentRenderer forms = new DocumentRenderer(ShippedValidation.REPORTS);

    /** Runs the benchmarks of this class; accepts JMH's options. */
    public static void main(String[] options) throws IOException, RunnerException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(ProfileBenchmark.class.getName());
        Main.main(arguments.toArray(String[]::new));
    }

    @Setup
    public void load() throws IOException {
        KnowledgeBase base = new KnowledgeLoader(List.of()).load(List.of(KnowledgeFolder.shipped()));
        Knowledge knowledge = base.find("2.0.0").orElseThrow().knowledge();
        this.knowledge = knowledge;
        json = new VerdictJson(new EncodedTexts(base), new OptionFragments(base));
        ProfileDraft draft = knowledge.examples().stream()
                .filter(example -> example.id().equals("saas-startup-mvp"))
                .findFirst()
                .map(example -> ProfileDraft.of(example.profile(), knowledge.version()))
                .orElseThrow();
        body = new ObjectMapper().writeValueAsBytes(draft);
        verdict = new VerdictEngine(knowledge).evaluate(readProfile(), View.FULL);
    }

    @Benchmark
    public Profile readProfile() throws IOException {
        Violations violations = new Violations();
        return ProfileResolver.resolve(ProfileReader.read(body, null, violations), knowledge, violations);
    }

    @Benchmark
    public byte[] writeJson() {
        return json.write(verdict);
    }

    @Benchmark
    public byte[] writeMarkdown() {
        return forms.write(verdict, Format.MARKDOWN);
    }

    @Benchmark
    public byte[] writeSvg() {
        return forms.write(verdict, Format.SVG);
    }

    @Benchmark
    public byte[] writeHtml() {
        return forms.write(verdict, Format.HTML);
    }
}
