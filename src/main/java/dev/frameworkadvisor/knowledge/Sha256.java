package dev.frameworkadvisor.knowledge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which versions, decisions and bodies are told apart. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of nothing yet; one thread at a time may use it. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
