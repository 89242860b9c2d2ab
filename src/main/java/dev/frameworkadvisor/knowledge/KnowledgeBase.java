package dev.frameworkadvisor.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All versions that the service knows: an immutable snapshot, checked before anybody sees it. */
public final class KnowledgeBase {

    private final Map<String, KnowledgeVersion> editions = new LinkedHashMap<>();
    private final KnowledgeVersion current;

    /**
     * @param editions in release order
     * @throws IllegalArgumentException unless exactly one of them is current
     */
    public KnowledgeBase(List<KnowledgeVersion> editions) {
        editions.forEach(edition -> this.editions.put(edition.version(), edition));
        List<KnowledgeVersion> currents = editions.stream()
                .filter(edition -> edition.status() == Status.CURRENT)
                .toList();
        if (currents.size() != 1) {
            throw new IllegalArgumentException("exactly one version must be current, not " + currents.size());
        }
        this.current = currents.get(0);
    }

    public List<KnowledgeVersion> editions() {
        return List.copyOf(editions.values());
    }

    public List<String> versions() {
        return List.copyOf(editions.keySet());
    }

    /** The edition that answers where no version is named. */
    public KnowledgeVersion current() {
        return current;
    }

    public Optional<KnowledgeVersion> edition(String version) {
        return Optional.ofNullable(editions.get(version));
    }
}
