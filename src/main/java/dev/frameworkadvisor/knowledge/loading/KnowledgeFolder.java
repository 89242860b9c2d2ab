package dev.frameworkadvisor.knowledge.loading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where knowledge files are read from. */
@FunctionalInterface
public interface KnowledgeFolder {

    /** The file's bytes; empty if there is no such file. */
    Optional<byte[]> read(String path) throws IOException;

    /** The paths of all files in a folder of it and below; none where they cannot be listed, as in a jar. */
    default List<String> list(String folder) throws IOException {
        return List.of();
    }

    /**
     * Whether a build has made every check on what is in here: then its list of versions is right, and so is a version that
     * has the digest which is named for it there.
     */
    default boolean isReleased() {
        return false;
    }

    /** The folder inside the jar. */
    static KnowledgeFolder shipped() {
        return new KnowledgeFolder() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                ClassLoader loader = Thread.currentThread().getContextClassLoader();
                try (InputStream in = loader.getResourceAsStream("knowledge/" + path)) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                }
            }

            @Override
            public boolean isReleased() {
                return true;
            }
        };
    }

    /** A folder outside the jar. */
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
        };
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }
}
