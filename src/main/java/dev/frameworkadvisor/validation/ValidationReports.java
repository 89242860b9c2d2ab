package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The validation of each knowledge version, computed at its first use and kept. */
public class ValidationReports {

    private record Validation(ValidationReport report, AgreementSentences sentences) {}

    private final KnowledgeBase base;
    private final Supplier<List<Project>> source;
    private final Map<String, Validation> byVersion = new ConcurrentHashMap<>();
    private @Nullable List<Project> projects;

    /** @param source reads the projects; called once */
    public ValidationReports(KnowledgeBase base, Supplier<List<Project>> source) {
        this.base = base;
        this.source = source;
    }

    /** Computes the reports of all versions that are not known yet. */
    public void computeAll() {
        base.versions().forEach(version -> of(version.knowledge()));
    }

    /** Returns the report on the version. */
    public ValidationReport report(Knowledge knowledge) {
        return of(knowledge).report();
    }

    /** Returns the sentences on the version. */
    public AgreementSentences sentences(Knowledge knowledge) {
        return of(knowledge).sentences();
    }

    private Validation of(Knowledge knowledge) {
        Validation known = byVersion.get(knowledge.version());
        return known != null ? known : byVersion.computeIfAbsent(knowledge.version(), version -> compute(knowledge));
    }

    private Validation compute(Knowledge knowledge) {
        ValidationReport report = new ProjectScoring(knowledge).report(projects());
        return new Validation(report, AgreementSentences.of(report));
    }

    private synchronized List<Project> projects() {
        List<Project> known = projects;
        if (known == null) {
            known = List.copyOf(source.get());
            projects = known;
        }
        return known;
    }
}
