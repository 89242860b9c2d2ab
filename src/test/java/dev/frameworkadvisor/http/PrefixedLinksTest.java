package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixedLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"links\":{\"self\":\"/a\",\"other\":\"b\"}} | {\"links\":{\"self\":\"/p/a\",\"other\":\"b\"}}",
                "{\"a\":[{\"links\":{\"x\":\"/a?b=/c\"}}]} | {\"a\":[{\"links\":{\"x\":\"/p/a?b=/c\"}}]}",
                "{\"name\":\"/a\",\"links\":\"/a\"} | {\"name\":\"/a\",\"links\":\"/a\"}",
                "{\"links\":{\"a\":{\"b\":\"/c\"}}} | {\"links\":{\"a\":{\"b\":\"/c\"}}}",
                "{\"servers\":[{\"url\":\"/\",\"x\":\"/\"}]} | {\"servers\":[{\"url\":\"/p\",\"x\":\"/\"}]}",
                "[1.50,-3,1e400,true,null,\"ä\\n\\u0001\"] | [1.50,-3,1E+400,true,null,\"ä\\n\\u0001\"]",
                "\"/a\" | \"/a\""
            })
    void prefixesPathsInLinksOnly(String document, String expected) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertEquals(expected, copy(bytes, bytes.length));
        assertEquals(expected, copy(bytes, 1));
    }

    @Test
    void copiesEachDocumentOfStream() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (PrefixedLinks links = new PrefixedLinks(copy, "/p", true)) {
            links.write("{\"links\":{\"a\":\"/a\"}}\n".getBytes(StandardCharsets.UTF_8));
            links.flush();
            assertEquals("{\"links\":{\"a\":\"/p/a\"}}\n", copy.toString(StandardCharsets.UTF_8));
            links.write("{\"b\":".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("{\"links\":{\"a\":\"/p/a\"}}\n{\"b\":", copy.toString(StandardCharsets.UTF_8) + ":");
    }

    private static String copy(byte[] document, int chunk) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (PrefixedLinks links = new PrefixedLinks(copy, "/p", false)) {
            for (int from = 0; from < document.length; from += chunk) {
                links.write(document, from, Math.min(chunk, document.length - from));
            }
        }
        return copy.toString(StandardCharsets.UTF_8);
    }
}
