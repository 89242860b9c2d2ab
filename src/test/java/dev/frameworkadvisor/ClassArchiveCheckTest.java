package dev.frameworkadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveCheckTest {

    @TempDir
    Path folder;

    private Path archive;
    private Path maps;
    private String[] arguments;

    @BeforeEach
    void create() throws IOException {
        archive = Files.createFile(folder.toRealPath().resolve("classes.jsa"));
        maps = folder.resolve("maps");
        arguments = new String[] {"-Xmx1g", "-XX:SharedArchiveFile=" + archive, "-jar", "a.jar"};
    }

    @Test
    void reportsAnArchiveThatIsNotMapped() throws IOException {
        Files.writeString(
                maps, "7f-80 r--p 0 fe:00 1 /usr/lib/jvm/lib/server/classes.jsa\n7f-80 r--p 0 fe:00 2 /lib/libc.so\n");
        assertEquals(Optional.of(archive.toString()), ClassArchiveCheck.unused(arguments, maps));
    }

    @Test
    void reportsAMissingArchive() throws IOException {
        Files.delete(archive);
        Files.writeString(maps, "");
        assertEquals(Optional.of(archive.toString()), ClassArchiveCheck.unused(arguments, maps));
    }

    @Test
    void acceptsAMappedArchive() throws IOException {
        Files.writeString(maps, "7f-80 r--p 0 fe:00 1 " + archive + "\n");
        assertEquals(Optional.empty(), ClassArchiveCheck.unused(arguments, maps));
    }

    @Test
    void isSilentWithoutAnArchiveOrAnswer() throws IOException {
        assertEquals(Optional.empty(), ClassArchiveCheck.unused(arguments, maps));
        Files.writeString(maps, "");
        assertEquals(Optional.empty(), ClassArchiveCheck.unused(new String[] {"-jar", "a.jar"}, maps));
    }
}
