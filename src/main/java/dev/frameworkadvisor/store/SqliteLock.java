package dev.frameworkadvisor.store;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reserves an SQLite file for this process and keeps other users from reading it. The lock is on a file of its own next to
 * the database, and the operating system releases it when the process ends, however it ends.
 */
final class SqliteLock implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SqliteLock.class);

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final @Nullable FileChannel channel;

    private SqliteLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Returns the path of the file.
     *
     * @throws ConfigurationException if the text has a special meaning for SQLite or its driver, so that another
     *     file, or a database without the settings of the service, would be used
     */
    static Path requirePath(String file) {
        if (file.isBlank() || file.startsWith(":") || file.startsWith("file:") || file.matches(".*[?#%].*")) {
            throw new ConfigurationException(
                    "advisor.sqlite.file must be the path of a file, without the characters ?, #" + " and %, not \""
                            + file + "\".");
        }
        return Path.of(file);
    }

    /**
     * Creates the directory and the file if they are missing, and takes the lock. If nothing can be created, as on a
     * read-only file system, the database is opened without a lock.
     *
     * @throws UnusableDatabaseException if another process has the lock
     */
    static SqliteLock acquire(Path database) {
        Path file = database.toAbsolutePath();
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent(), mode("rwx------"));
            channel = FileChannel.open(
                    lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode("rw-------"));
            requireLock(channel, file);
            restrict(file);
        } catch (IOException e) {
            LOG.warnf("Database file not prepared: file=%s error=%s", file, e);
        }
        return new SqliteLock(channel);
    }

    private static void requireLock(FileChannel channel, Path file) throws IOException {
        if (!tryLock(channel)) {
            channel.close();
            throw new UnusableDatabaseException("Another process uses the database file " + file
                    + ". Stop that process, or select another file with advisor.sqlite.file.");
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** SQLite gives the permissions of the database to the files that it creates next to it. */
    private static void restrict(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, mode("rw-------"));
        }
        for (String suffix : Set.of("", "-wal", "-shm")) {
            Path each = file.resolveSibling(file.getFileName() + suffix);
            if (POSIX
                    && Files.exists(each)
                    && !Files.getPosixFilePermissions(each).equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(each, OWNER_ONLY);
            }
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
