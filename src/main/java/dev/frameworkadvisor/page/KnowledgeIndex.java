package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import java.util.List;

/**
 * The list of knowledge versions, the newest first.
 *
 * @param current number of the current version
 */
record KnowledgeIndex(List<KnowledgeVersion> versions, String current) {

    String status(KnowledgeVersion version) {
        return Labels.status(version.status());
    }
}
