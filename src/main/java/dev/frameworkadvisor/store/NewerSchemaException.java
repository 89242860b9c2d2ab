package dev.frameworkadvisor.store;

/** The database belongs to a newer release, whose tables this one cannot be trusted to keep in order. */
public final class NewerSchemaException extends RuntimeException {

    NewerSchemaException(String version) {
        super("The database has tables of version " + version + ", which a newer release has made: start that release,"
                + " or restore a backup from before it.");
    }
}
