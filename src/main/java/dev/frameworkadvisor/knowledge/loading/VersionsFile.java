package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Deprecation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code versions.json}: the versions of a folder.
 *
 * @param current the current version; null if another folder sets it
 */
record VersionsFile(@Nullable String current, List<Entry> versions) {

    /** Path of the file in its folder. */
    static final String NAME = "versions.json";

    VersionsFile {
        versions = List.copyOf(versions);
    }

    List<String> names() {
        return versions.stream().map(Entry::version).toList();
    }

    /**
     * @param digest digest of the version at its release; null if not listed
     * @param deprecated null if the version is not deprecated
     */
    record Entry(
            String version,
            @Nullable String digest,
            @Nullable Deprecation deprecated) {

        Entry {
            Objects.requireNonNull(version);
        }
    }
}
