package dev.frameworkadvisor.store;

/** The database must not be used; the message says why and what an operator can do. It prevents the start. */
public class UnusableDatabaseException extends RuntimeException {

    UnusableDatabaseException(String message) {
        super(message);
    }
}
