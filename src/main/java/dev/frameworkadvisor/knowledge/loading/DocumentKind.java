package dev.frameworkadvisor.knowledge.loading;

import java.util.Locale;

/** The kinds of file that the service and the build read. Each has a JSON Schema. */
public enum DocumentKind {
    DEFAULTS("knowledge"),
    VERSIONS("knowledge"),
    CATALOG("knowledge"),
    SOURCES("knowledge"),
    FRAMEWORK("knowledge"),
    CRITERION("knowledge"),
    EXAMPLE("knowledge"),
    PROJECTS("validation"),
    PROJECT("validation");

    private final String folder;

    /** @param folder where files of this kind are; it has a folder with their schemas */
    DocumentKind(String folder) {
        this.folder = folder;
    }

    /** Returns the path of the JSON Schema on the class path. */
    String schema() {
        return folder + "/schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
