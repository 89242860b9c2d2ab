package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLockTest {

    @TempDir
    Path folder;

    @Test
    void reservesFileForOneService() throws IOException {
        Path file = folder.resolve("data").resolve("advisor.db");
        SqliteLock lock = SqliteLock.acquire(file);
        UnusableDatabaseException rejection =
                assertThrows(UnusableDatabaseException.class, () -> SqliteLock.acquire(file));
        assertTrue(rejection.getMessage().contains(file.toString()), rejection.getMessage());
        lock.close();
        SqliteLock.acquire(file).close();
    }

    @Test
    void keepsOtherUsersFromReading() throws IOException {
        Path file = folder.resolve("data").resolve("advisor.db");
        Path log = folder.resolve("data").resolve("advisor.db-wal");
        SqliteLock.acquire(file).close();
        FileChannel.open(log, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));

        SqliteLock.acquire(file).close();

        assertEquals("rwx------", permissions(file.getParent()));
        assertEquals("rw-------", permissions(file));
        assertEquals("rw-------", permissions(log));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {":memory:", "file:data/x.db", "data/a?b.db", "a%20b.db", " "})
    void rejectsOtherThanPaths(String file) {
        assertThrows(ConfigurationException.class, () -> SqliteLock.requirePath(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/advisor.db", "/var/lib/my advisor/a&b=c.db"})
    void acceptsPaths(String file) {
        assertEquals(Path.of(file), SqliteLock.requirePath(file));
    }
}
