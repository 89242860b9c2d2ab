package dev.frameworkadvisor.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void namesFileAndPointer() {
        assertEquals("a.json at /b/0: it is odd", new Fault("a.json", "/b/0", "it is odd").toString());
        assertEquals("a.json at the root: it is odd", new Fault("a.json", "", "it is odd").toString());
    }
}
