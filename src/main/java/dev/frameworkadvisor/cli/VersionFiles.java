package dev.frameworkadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The files of a knowledge directory that a new version changes. */
final class VersionFiles {

    private final Path directory;
    private @Nullable String before;

    VersionFiles(Path directory) {
        this.directory = directory;
    }

    Path versions() {
        return directory.resolve("versions.json");
    }

    Path catalog(String version) {
        return directory.resolve(version).resolve("catalog.json");
    }

    /** Returns whether the directory lists versions already. */
    boolean isRegistered() {
        return Files.exists(versions());
    }

    /**
     * Creates the catalog and adds the version to the list. Existing lines of the list keep their format.
     *
     * @throws UnusableInputException if a file cannot be written; then nothing has changed
     */
    void create(String version, String base, LocalDate day) {
        try {
            before = isRegistered() ? Files.readString(versions()) : null;
            Files.createDirectory(directory.resolve(version));
            Files.writeString(catalog(version), catalog(version, base, day));
            replace(before == null ? list("\n    { \"version\": \"" + version + "\" }") : added(before, version));
        } catch (IOException e) {
            remove(version);
            throw new UnusableInputException("version " + version + " cannot be written to " + directory);
        }
    }

    /** Undoes the creation. */
    void remove(String version) {
        try {
            Files.deleteIfExists(catalog(version));
            Files.deleteIfExists(directory.resolve(version));
            if (before == null) {
                Files.deleteIfExists(versions());
            } else {
                replace(before);
            }
        } catch (IOException e) {
            throw new UnusableInputException("version " + version + " cannot be removed from " + directory
                    + ": delete its folder and its entry in versions.json");
        }
    }

    /** Replaces the list at once, so that no reader sees a part of it. */
    private void replace(String content) throws IOException {
        Path part = Files.createTempFile(directory, ".versions", ".json");
        try {
            Files.write(part, content.getBytes(StandardCharsets.UTF_8));
            Files.move(part, versions(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Returns the list with a further entry before the end of its only array. */
    private static String added(String list, String version) {
        int end = list.lastIndexOf(']');
        return list.substring(0, end).stripTrailing() + ",\n    {\n      \"version\": \"" + version + "\"\n    }\n  "
                + list.substring(end);
    }

    private static String list(String entry) {
        return "{\n  \"versions\": [" + entry + "\n  ]\n}\n";
    }

    private static String catalog(String version, String base, LocalDate day) {
        return "{\n  \"version\": \"" + version + "\",\n  \"released\": \"" + day + "\",\n  \"extends\": \"" + base
                + "\",\n  \"changes\": [\n    \"None yet.\"\n  ]\n}\n";
    }
}
