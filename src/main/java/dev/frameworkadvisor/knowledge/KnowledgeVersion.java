package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A knowledge version with its life-cycle status.
 *
 * @param deprecation null unless the status is {@link Status#DEPRECATED}
 */
public record KnowledgeVersion(
        Knowledge knowledge, Status status, @Nullable Deprecation deprecation) {

    public String version() {
        return knowledge.version();
    }
}
