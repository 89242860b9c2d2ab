package dev.frameworkadvisor.knowledge.control;

import dev.frameworkadvisor.knowledge.entity.Deprecation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code versions.json}.
 *
 * @param current null where the folder leaves the choice to another one
 */
record VersionsFile(@Nullable String current, List<Entry> versions) {

    /** The file's path in its folder. */
    static final String NAME = "versions.json";

    record Entry(String version, @Nullable Deprecation deprecated) {}
}
