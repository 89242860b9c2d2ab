package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The identity of a knowledge version: SHA-256 of its documents in RFC 8785 canonical JSON, each followed by a line
 * feed, in the order catalog, sources, frameworks, criteria, examples.
 */
final class Digest {

    private final MessageDigest sha256 = Sha256.begin();

    /**
     * Adds the next document.
     *
     * @throws IOException if it is not JSON
     */
    void add(byte[] json) throws IOException {
        sha256.update(new JsonCanonicalizer(new String(json, StandardCharsets.UTF_8)).getEncodedUTF8());
        sha256.update((byte) '\n');
    }

    /** Returns the digest of all documents added; may be called once. */
    String value() {
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }
}
