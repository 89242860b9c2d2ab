package dev.frameworkadvisor.knowledge.loading;

import java.util.Locale;

/** The kinds of file in a knowledge folder, each with a JSON Schema of its own. */
enum DocumentKind {
    DEFAULTS,
    VERSIONS,
    CATALOG,
    SOURCES,
    FRAMEWORK,
    CRITERION,
    EXAMPLE;

    /** File name of the kind's JSON Schema. */
    String schema() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
