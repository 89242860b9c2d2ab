package dev.frameworkadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Guards the reason why {@link Application} hides the contract from its extension at start. When this test fails after an
 * upgrade of Quarkus, measure the start without hiding it, and remove both.
 */
class EagerContractTest {

    /** See quarkus#54826: the extension writes JSON and YAML at start, not on first request. */
    @Test
    void extensionWritesTheContractAtStart() throws ClassNotFoundException {
        Class<?> document = Class.forName("io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService$StaticDocument");
        List<Class<?>> kept = Arrays.stream(document.getDeclaredFields())
                .<Class<?>>map(Field::getType)
                .toList();

        assertEquals(List.of(byte[].class, byte[].class), kept);
    }
}
