package dev.frameworkadvisor.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of an access key: {@code fa_}, 30 random characters, and a checksum of 6 characters, all in base 62. The
 * checksum lets the service and secret scanners recognize a key without a look-up; it adds no secrecy. The random part
 * has 178 bits.
 */
public final class KeyText {

    /** Beginning of every key. */
    public static final String MARK = "fa_";

    /** Number of characters that identify a key in lists and logs. */
    public static final int PREFIX_LENGTH = 11;

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final int RANDOM_LENGTH = 30;

    private static final int BODY_LENGTH = MARK.length() + RANDOM_LENGTH;

    private static final int CHECKSUM_LENGTH = 6;

    private static final Pattern SYNTAX = Pattern.compile(MARK + "[0-9A-Za-z]{36}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyText() {}

    /** Returns a new key. */
    public static String random() {
        StringBuilder body = new StringBuilder(MARK);
        while (body.length() < BODY_LENGTH) {
            body.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return body + checksum(body.toString());
    }

    /** Returns whether the text has the syntax and the checksum of a key. */
    public static boolean isWellFormed(String text) {
        return SYNTAX.matcher(text).matches()
                && checksum(text.substring(0, BODY_LENGTH)).equals(text.substring(BODY_LENGTH));
    }

    /** Returns the CRC-32 of the text in base 62, padded with zeros to 6 digits. */
    static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        StringBuilder digits = new StringBuilder();
        for (long rest = crc.getValue(); digits.length() < CHECKSUM_LENGTH; rest /= DIGITS.length()) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return digits.reverse().toString();
    }

    /** Returns the beginning that identifies a key without disclosing it. */
    public static String prefix(String key) {
        return key.substring(0, Math.min(PREFIX_LENGTH, key.length()));
    }

    /** Returns the SHA-256 of a credential in hexadecimal digits. Stored in place of the key, which is random. */
    public static String hash(String credential) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(credential.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
