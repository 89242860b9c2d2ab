package dev.frameworkadvisor.store;

/** The tables of the database belong to a newer release, and this one could damage them. */
public final class NewerSchemaException extends UnusableDatabaseException {

    NewerSchemaException(String version) {
        super("The database has tables of version " + version + ", which a newer release has created."
                + " Start that release, or restore a backup from before its start.");
    }
}
