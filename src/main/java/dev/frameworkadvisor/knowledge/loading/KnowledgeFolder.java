package dev.frameworkadvisor.knowledge.loading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of knowledge or validation files, in the jar or on disk. */
@FunctionalInterface
public interface KnowledgeFolder {

    /** Returns the content of the file; empty if it does not exist. */
    Optional<byte[]> read(String path) throws IOException;

    /** Returns the paths of all files in the subfolder, recursively; empty if the folder cannot list files, as in a jar. */
    default List<String> list(String folder) throws IOException {
        return List.of();
    }

    /** Returns the names of the folders directly in it, without hidden ones; empty if they cannot be listed, as in a jar. */
    default List<String> folders() throws IOException {
        return List.of();
    }

    /**
     * Returns whether a build has validated the folder. Its list of versions is then trusted, and so is every version
     * whose digest equals the listed one.
     */
    default boolean isReleased() {
        return false;
    }

    /** Returns the folder of the knowledge inside the jar. */
    static KnowledgeFolder shipped() {
        return inJar("knowledge");
    }

    /** Returns a folder inside the jar. */
    static KnowledgeFolder inJar(String root) {
        return new KnowledgeFolder() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                ClassLoader loader = Thread.currentThread().getContextClassLoader();
                try (InputStream in = loader.getResourceAsStream(root + "/" + path)) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                }
            }

            @Override
            public boolean isReleased() {
                return true;
            }
        };
    }

    /** Returns a folder on disk. */
    static KnowledgeFolder at(Path directory) {
        return new KnowledgeFolder() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                Path file = directory.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }

            @Override
            public List<String> list(String folder) throws IOException {
                Path root = directory.resolve(folder).toRealPath();
                try (Stream<Path> files = Files.walk(root)) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> folder + "/" + slashed(root.relativize(file)))
                            .sorted()
                            .toList();
                }
            }

            @Override
            public List<String> folders() throws IOException {
                try (Stream<Path> children = Files.list(directory)) {
                    return children.filter(Files::isDirectory)
                            .map(child -> directory.relativize(child).toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList();
                }
            }
        };
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }
}
