package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Deprecation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code versions.json}.
 *
 * @param current null where the folder leaves the choice to another one
 */
record VersionsFile(@Nullable String current, List<Entry> versions) {

    /** The file's path in its folder. */
    static final String NAME = "versions.json";

    VersionsFile {
        versions = List.copyOf(versions);
    }

    /**
     * @param digest what the version's documents had when it was released; null where it does not say
     * @param deprecated null where the version is not
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
