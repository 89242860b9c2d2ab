package dev.frameworkadvisor.knowledge.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Example;
import dev.frameworkadvisor.knowledge.entity.Framework;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the documents of one version, in the order of its digest. */
final class VersionReader {

    private record SourcesFile(List<Source> sources) {}

    private final DocumentReader documents;
    private final String version;
    private final Digest digest = new Digest();

    VersionReader(DocumentReader documents, String version) {
        this.documents = documents;
        this.version = version;
    }

    /** The version; empty if any of its documents is missing or does not fit. */
    Optional<Knowledge> read() {
        int before = documents.faults().size();
        Optional<Catalog> catalog = read(DocumentKind.CATALOG, "catalog.json", Catalog.class);
        Optional<SourcesFile> sources = read(DocumentKind.SOURCES, "sources.json", SourcesFile.class);
        if (catalog.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        sameName("catalog.json", "/version", catalog.get().version(), version);
        Knowledge knowledge = assemble(catalog.get(), sources.get().sources());
        return documents.faults().size() == before ? Optional.of(knowledge) : Optional.empty();
    }

    private Knowledge assemble(Catalog catalog, List<Source> sources) {
        List<Framework> frameworks =
                each(DocumentKind.FRAMEWORK, "frameworks", catalog.frameworks(), Framework.class, Framework::id);
        List<Criterion> criteria =
                each(DocumentKind.CRITERION, "criteria", catalog.criteria(), Criterion.class, Criterion::id);
        List<Example> examples = each(DocumentKind.EXAMPLE, "examples", catalog.examples(), Example.class, Example::id);
        return new Knowledge(
                catalog.version(),
                digest.value(),
                catalog.released(),
                catalog.changes(),
                frameworks,
                criteria,
                catalog.verdictRules(),
                catalog.wording(),
                catalog.robustness(),
                sources,
                examples);
    }

    private <T> List<T> each(
            DocumentKind kind, String folder, List<String> names, Class<T> type, Function<T, String> id) {
        return names.stream()
                .map(name -> {
                    String file = folder + "/" + name + ".json";
                    Optional<T> value = read(kind, file, type);
                    value.ifPresent(document -> sameName(file, "/id", id.apply(document), name));
                    return value;
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> read(DocumentKind kind, String file, Class<T> type) {
        return documents.read(kind, version + "/" + file, type, digest);
    }

    private void sameName(String file, String pointer, String found, String expected) {
        if (!found.equals(expected)) {
            documents.fault(
                    version + "/" + file,
                    pointer,
                    "it says \"" + found + "\" where its path says \"" + expected + "\"");
        }
    }
}
