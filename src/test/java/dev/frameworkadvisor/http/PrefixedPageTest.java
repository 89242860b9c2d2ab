package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrefixedPageTest {

    @Test
    void prefixesLinksThatAreWrittenInPieces() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        PrefixedPage page = new PrefixedPage(sent, "/advisor");
        for (byte one : "<p>1/2 “é”</p><a href=\"/x\">".getBytes(StandardCharsets.UTF_8)) {
            page.write(one);
        }
        assertEquals(0, sent.size());
        page.flush();
        assertEquals("<p>1/2 “é”</p><a href=\"/advisor/x\">", sent.toString(StandardCharsets.UTF_8));

        page.write("<form action=\"/y\">".getBytes(StandardCharsets.UTF_8));
        page.flush();
        assertEquals(
                "<p>1/2 “é”</p><a href=\"/advisor/x\"><form action=\"/advisor/y\">",
                sent.toString(StandardCharsets.UTF_8));
    }
}
