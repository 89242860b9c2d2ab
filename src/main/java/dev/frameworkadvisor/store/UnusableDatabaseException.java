package dev.frameworkadvisor.store;

/** The database must not be used, which prevents the start. The message gives the reason and a remedy. */
public class UnusableDatabaseException extends RuntimeException {

    UnusableDatabaseException(String message) {
        super(message);
    }
}
