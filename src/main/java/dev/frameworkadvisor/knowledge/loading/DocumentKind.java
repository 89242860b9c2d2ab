package dev.frameworkadvisor.knowledge.loading;

import java.util.Locale;

/** The kinds of knowledge file. Each has a JSON Schema. */
enum DocumentKind {
    DEFAULTS,
    VERSIONS,
    CATALOG,
    SOURCES,
    FRAMEWORK,
    CRITERION,
    EXAMPLE;

    /** Returns the file name of the JSON Schema. */
    String schema() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
