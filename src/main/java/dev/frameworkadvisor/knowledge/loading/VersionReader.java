package dev.frameworkadvisor.knowledge.loading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Example;
import dev.frameworkadvisor.knowledge.Framework;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the documents of one version in the order of its digest and converts them once all are valid. */
final class VersionReader {

    static final String CATALOG = "catalog.json";

    private record SourcesFile(List<Source> sources) {}

    /** @param file path below the knowledge directory */
    private record Document(String file, JsonNode json) {}

    private final DocumentReader documents;
    private final String version;
    private final Defaults defaults;
    private final Digest digest = new Digest();

    /** Paths of all documents that the version lists, including missing ones. */
    private final Set<String> listed = new HashSet<>();

    VersionReader(DocumentReader documents, String version, Defaults defaults) {
        this.documents = documents;
        this.version = version;
        this.defaults = defaults;
    }

    /**
     * Returns the version; empty if a document is missing or invalid.
     *
     * @param accepted accepted digests; with any other, the documents are not converted
     */
    Optional<Knowledge> read(Predicate<String> accepted) {
        Optional<Document> catalog = read(DocumentKind.CATALOG, CATALOG);
        Optional<Document> sources = read(DocumentKind.SOURCES, "sources.json");
        if (catalog.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        requireEqual(catalog.get(), "version", version);
        List<Document> frameworks = each(DocumentKind.FRAMEWORK, "frameworks", catalog.get());
        List<Document> criteria = each(DocumentKind.CRITERION, "criteria", catalog.get());
        List<Document> examples = each(DocumentKind.EXAMPLE, "examples", catalog.get());
        documents.unlisted().reject(version, listed, CATALOG);
        String found = digest.value();
        return isFaultless() && accepted.test(found)
                ? assemble(found, catalog.get(), sources.get(), frameworks, criteria, examples)
                : Optional.empty();
    }

    private Optional<Knowledge> assemble(
            String digest,
            Document catalog,
            Document sources,
            List<Document> frameworks,
            List<Document> criteria,
            List<Document> examples) {
        Optional<SourcesFile> sourcesFile = value(sources, SourcesFile.class);
        Optional<Knowledge> knowledge = value(catalog, Catalog.class)
                .map(file -> new Knowledge(
                        file.version(),
                        digest,
                        file.released(),
                        file.changes(),
                        values(frameworks, Framework.class),
                        values(criteria, Criterion.class),
                        file.verdictRules(),
                        file.robustness(),
                        sourcesFile.map(SourcesFile::sources).orElse(List.of()),
                        values(examples, Example.class),
                        defaults));
        return isFaultless() ? knowledge : Optional.empty();
    }

    /** Reads the documents that the catalog lists in the field; the schema has rejected names that are not strings. */
    private List<Document> each(DocumentKind kind, String folder, Document catalog) {
        List<Document> found = new ArrayList<>();
        for (JsonNode name : catalog.json().path(folder)) {
            read(kind, folder + "/" + name.asText() + ".json").ifPresent(document -> {
                requireEqual(document, "id", name.asText());
                found.add(document);
            });
        }
        return found;
    }

    private Optional<Document> read(DocumentKind kind, String name) {
        String file = version + "/" + name;
        listed.add(file);
        return documents.read(kind, file, digest).map(json -> new Document(file, json));
    }

    private void requireEqual(Document document, String field, String expected) {
        String found = document.json().path(field).asText();
        if (!found.equals(expected)) {
            documents.fault(
                    document.file(), "/" + field, "is \"" + found + "\", but its path requires \"" + expected + "\"");
        }
    }

    private <T> Optional<T> value(Document document, Class<T> type) {
        return documents.value(document.file(), document.json(), type);
    }

    private <T> List<T> values(List<Document> all, Class<T> type) {
        return all.stream().flatMap(document -> value(document, type).stream()).toList();
    }

    private boolean isFaultless() {
        return documents.faults().isEmpty();
    }
}
