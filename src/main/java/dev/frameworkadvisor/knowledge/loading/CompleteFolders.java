package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders in which versions are complete, with everything that they inherit from the versions that they extend. */
final class CompleteFolders {

    private final Map<String, KnowledgeFolder> byVersion = new HashMap<>();
    private final List<Fault> faults;

    /** @param faults receives the faults found here */
    CompleteFolders(List<Fault> faults) {
        this.faults = faults;
    }

    /** Returns the complete folder; adds a fault and returns empty if the version extends one that is not listed before it. */
    Optional<KnowledgeFolder> of(KnowledgeFolder folder, String version) {
        String base = InheritingFolder.extended(folder, version);
        if (base == null) {
            return Optional.of(remember(version, folder));
        }
        KnowledgeFolder baseFolder = byVersion.get(base);
        if (baseFolder == null) {
            faults.add(new Fault(
                    version + "/" + VersionReader.CATALOG,
                    "/" + InheritingFolder.EXTENDS,
                    "must be a version that is listed before this one, not \"" + base + "\""));
            return Optional.empty();
        }
        return Optional.of(remember(version, new InheritingFolder(folder, version, base, baseFolder)));
    }

    private KnowledgeFolder remember(String version, KnowledgeFolder complete) {
        byVersion.putIfAbsent(version, complete);
        return complete;
    }
}
