package dev.frameworkadvisor.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All knowledge versions of the service: an immutable snapshot of validated versions. */
public final class KnowledgeBase {

    private final Map<String, KnowledgeVersion> versions = new LinkedHashMap<>();
    private final KnowledgeVersion current;

    /**
     * @param versions in release order
     * @throws IllegalArgumentException unless exactly one version is current
     */
    public KnowledgeBase(List<KnowledgeVersion> versions) {
        versions.forEach(version -> this.versions.put(version.version(), version));
        List<KnowledgeVersion> currents = versions.stream()
                .filter(version -> version.status() == Status.CURRENT)
                .toList();
        if (currents.size() != 1) {
            throw new IllegalArgumentException("exactly one version must be current, found " + currents.size());
        }
        this.current = currents.get(0);
    }

    /** Returns all versions in release order. */
    public List<KnowledgeVersion> versions() {
        return List.copyOf(versions.values());
    }

    /** Returns the numbers of all versions in release order. */
    public List<String> numbers() {
        return List.copyOf(versions.keySet());
    }

    /** Returns the largest number of criteria in a version. */
    public int mostCriteria() {
        return versions.values().stream()
                .mapToInt(version -> version.knowledge().criteria().size())
                .max()
                .orElseThrow();
    }

    /** Returns the version for requests that name none. */
    public KnowledgeVersion current() {
        return current;
    }

    /** Returns the version with the number; empty if it is unknown. */
    public Optional<KnowledgeVersion> find(String number) {
        return Optional.ofNullable(versions.get(number));
    }
}
