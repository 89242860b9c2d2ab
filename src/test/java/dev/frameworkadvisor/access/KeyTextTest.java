package dev.frameworkadvisor.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    @Test
    void createsWellFormedKeys() {
        String key = KeyText.random();

        assertTrue(key.matches("fa_[0-9A-Za-z]{36}"), key);
        assertTrue(KeyText.isWellFormed(key), key);
        assertNotEquals(key, KeyText.random());
        assertEquals(key.substring(0, 11), KeyText.prefix(key));
    }

    /** The value of the digits is the CRC-32 of the rest, so that other programs can compute it. */
    @Property(tries = 200)
    void checksumIsTheCrcInBase62(@ForAll @StringLength(30) @CharRange(from = 'A', to = 'Z') String random) {
        String body = "fa_" + random;
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        long value = 0;
        for (char digit : KeyText.checksum(body).toCharArray()) {
            value = value * 62 + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".indexOf(digit);
        }

        assertEquals(crc.getValue(), value);
        assertEquals(6, KeyText.checksum(body).length());
        assertTrue(KeyText.isWellFormed(body + KeyText.checksum(body)));
    }

    @Property(tries = 200)
    void rejectsChangedCharacter(@ForAll @IntRange(min = 3, max = 38) int position) {
        String key = KeyText.random();
        char other = key.charAt(position) == 'a' ? 'b' : 'a';

        assertFalse(KeyText.isWellFormed(key.substring(0, position) + other + key.substring(position + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fa_",
                "fa_000000000000000000000000000000000000",
                "gh_00000000000000000000000000000041Ki5Y",
                "fa_é0000000000000000000000000000000000000"
            })
    void rejectsOtherTexts(String text) {
        assertFalse(KeyText.isWellFormed(text));
    }
}
