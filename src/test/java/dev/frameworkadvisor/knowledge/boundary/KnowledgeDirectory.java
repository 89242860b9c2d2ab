package dev.frameworkadvisor.knowledge.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A knowledge directory outside the jar, made of copies of shipped versions. */
record KnowledgeDirectory(Path path) {

    private static final Path SHIPPED = Path.of("src/main/resources/knowledge/2.0.0");

    static KnowledgeDirectory create() {
        try {
            return new KnowledgeDirectory(Files.createTempDirectory(Path.of("target"), "knowledge"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the current version under another number. */
    void addVersion(String version) {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = version + "/" + SHIPPED.relativize(file);
                write(
                        name,
                        Files.readString(file).replace("\"version\": \"2.0.0\"", "\"version\": \"" + version + "\""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece of a file's text. */
    void edit(String name, String piece, String replacement) {
        try {
            String content = Files.readString(path.resolve(name));
            if (!content.contains(piece)) {
                throw new IllegalArgumentException(name + " does not contain " + piece);
            }
            write(name, content.replace(piece, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
