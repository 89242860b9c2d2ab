package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads all versions of all folders and validates those whose digest does not prove them unchanged since their release.
 * Each instance loads once.
 */
public final class KnowledgeLoader {

    private static final String DEFAULTS = "defaults.json";

    private record Release(Knowledge knowledge, @Nullable Deprecation deprecated) {}

    private final List<List<Invariant>> stages;
    private final Map<String, Release> releases = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private final CompleteFolders complete = new CompleteFolders(faults);

    private @Nullable Defaults defaults;
    private @Nullable String current;

    /** @param stages invariants of every version; a stage is checked if the ones before it found no fault */
    public KnowledgeLoader(List<List<Invariant>> stages) {
        this.stages = List.copyOf(stages);
    }

    /**
     * Loads the folders in order. A later folder adds versions, may name another current one, and may replace the defaults.
     *
     * @throws FaultyKnowledgeException with all faults of all files
     */
    public KnowledgeBase load(List<KnowledgeFolder> folders) {
        folders.forEach(this::readDefaults);
        if (defaults == null && faults.isEmpty()) {
            faults.add(new Fault(DEFAULTS, "", "file not found"));
        }
        if (defaults != null) {
            folders.forEach(this::add);
        }
        if (faults.isEmpty()) {
            checkCurrent();
        }
        if (!faults.isEmpty()) {
            throw new FaultyKnowledgeException(faults);
        }
        return new KnowledgeBase(releases.values().stream().map(this::version).toList());
    }

    private void readDefaults(KnowledgeFolder folder) {
        DocumentReader documents = new DocumentReader(folder, !folder.isReleased());
        documents
                .readIfPresent(DocumentKind.DEFAULTS, DEFAULTS)
                .flatMap(json -> documents.value(DEFAULTS, json, Defaults.class))
                .ifPresent(file -> defaults = file);
        faults.addAll(documents.faults());
    }

    private void add(KnowledgeFolder folder) {
        DocumentReader documents = new DocumentReader(folder, !folder.isReleased());
        documents
                .read(DocumentKind.VERSIONS, VersionsFile.NAME)
                .flatMap(json -> documents.value(VersionsFile.NAME, json, VersionsFile.class))
                .ifPresent(file -> {
                    add(folder, file);
                    documents.unlisted().rejectVersions(file.names());
                });
        faults.addAll(documents.faults());
    }

    private void add(KnowledgeFolder folder, VersionsFile file) {
        List<String> listed = new ArrayList<>();
        for (VersionsFile.Entry entry : file.versions()) {
            String pointer = "/versions/" + listed.size();
            if (listed.contains(entry.version())) {
                fault(pointer, "duplicate version \"" + entry.version() + "\"");
            }
            listed.add(entry.version());
            complete.of(folder, entry.version())
                    .flatMap(whole -> released(whole, entry).or(() -> checked(whole, entry, pointer)))
                    .ifPresent(knowledge -> add(new Release(knowledge, entry.deprecated()), pointer));
        }
        current = file.current() == null ? current : file.current();
    }

    /** Returns the version if its digest proves that it is the one that the build has validated. */
    private Optional<Knowledge> released(KnowledgeFolder folder, VersionsFile.Entry entry) {
        String digest = entry.digest();
        return digest == null || !folder.isReleased()
                ? Optional.empty()
                : reader(new DocumentReader(folder, false), entry).read(digest::equals);
    }

    private Optional<Knowledge> checked(KnowledgeFolder folder, VersionsFile.Entry entry, String pointer) {
        DocumentReader documents = new DocumentReader(folder, true);
        Optional<Knowledge> read = reader(documents, entry).read(digest -> true);
        faults.addAll(documents.faults());
        read.ifPresent(knowledge -> faults.addAll(violations(knowledge)));
        Optional<String> digest = read.map(Knowledge::digest);
        if (entry.digest() != null && !digest.equals(Optional.of(entry.digest()))) {
            String now = digest.map(other -> ": its digest is " + other).orElse("");
            fault(pointer + "/digest", "the content of this released version has changed" + now);
        }
        return read;
    }

    private VersionReader reader(DocumentReader documents, VersionsFile.Entry entry) {
        return new VersionReader(documents, entry.version(), Objects.requireNonNull(defaults));
    }

    private void add(Release release, String pointer) {
        Knowledge knowledge = release.knowledge();
        Deprecation deprecated = release.deprecated();
        if (deprecated != null) {
            deprecated.fault(knowledge.released()).ifPresent(message -> fault(pointer + "/deprecated/sunset", message));
        }
        Release known = releases.put(knowledge.version(), release);
        if (known != null && !known.knowledge().digest().equals(knowledge.digest())) {
            faults.add(new Fault(
                    knowledge.version() + "/catalog.json",
                    "/version",
                    "another folder has this version with other content; change the version number, as released"
                            + " versions are immutable"));
        }
    }

    private List<Fault> violations(Knowledge knowledge) {
        return stages.stream()
                .map(stage -> check(stage, knowledge))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Fault> check(List<Invariant> invariants, Knowledge knowledge) {
        return invariants.stream()
                .flatMap(invariant -> invariant.check(knowledge).stream())
                .toList();
    }

    private void checkCurrent() {
        Release named = current == null ? null : releases.get(current);
        if (named == null) {
            fault("/current", "must be one of the versions " + releases.keySet());
        } else if (named.deprecated() != null) {
            fault("/current", "version " + current + " is deprecated and cannot be current");
        }
    }

    private void fault(String pointer, String message) {
        faults.add(new Fault(VersionsFile.NAME, pointer, message));
    }

    private KnowledgeVersion version(Release release) {
        Status status = release.knowledge().version().equals(current)
                ? Status.CURRENT
                : release.deprecated() == null ? Status.SUPPORTED : Status.DEPRECATED;
        return new KnowledgeVersion(release.knowledge(), status, release.deprecated());
    }
}
