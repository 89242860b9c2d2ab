package dev.frameworkadvisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The file of an SQLite database and its write-ahead log, identified by device and inode. Only attributes are read: POSIX
 * releases all locks of a process on a file when any of its descriptors is closed, so opening the file would break SQLite's.
 */
final class DatabaseFile {

    private static final Logger LOG = Logger.getLogger(DatabaseFile.class);

    private final Path path;
    private final Path log;
    private volatile boolean hasLog;
    private volatile boolean remembered;
    private volatile @Nullable Object key;
    private volatile @Nullable Object logKey;

    DatabaseFile(Path path) {
        this.path = path.toAbsolutePath();
        this.log = this.path.resolveSibling(path.getFileName() + "-wal");
    }

    /**
     * Sets whether a write-ahead log must exist.
     *
     * @param expected whether the database has a write-ahead log while a connection is open
     */
    void expectLog(boolean expected) {
        hasLog = expected;
    }

    /** Records the file at the path as the one that is open. */
    void remember() {
        try {
            key = keyOf(path);
            remembered = true;
        } catch (IOException e) {
            LOG.warnf("The database file cannot be examined: file=%s error=%s", path, e);
        }
    }

    /**
     * Returns what happened to the files since {@link #remember}; null if they are the same.
     *
     * @param connected whether a connection is open, which keeps the log in existence
     * @throws IOException if the files cannot be examined
     */
    @Nullable
    String change(boolean connected) throws IOException {
        try {
            if (remembered && !same(key, keyOf(path))) {
                return "The database file was replaced while the service was running.";
            }
            if (remembered && hasLog && connected) {
                logKey = keyOf(log);
            }
            return null;
        } catch (NoSuchFileException gone) {
            return "The database file, or its log, was deleted or moved while the service was running.";
        }
    }

    /**
     * Renames the log if the database file was replaced: the next start would otherwise apply the log to
     * the new file and so undo a restored backup.
     */
    void detachLog() {
        try {
            Object owner = logKey;
            if (owner != null && !same(key, keyOf(path)) && same(owner, keyOf(log))) {
                Path detached = log.resolveSibling(log.getFileName() + ".detached-" + System.currentTimeMillis());
                Files.move(log, detached);
                LOG.warnf("The write-ahead log of the replaced database file was renamed: file=%s", detached);
            }
        } catch (NoSuchFileException gone) {
            LOG.debug("No log to detach", gone);
        } catch (IOException e) {
            LOG.errorf(
                    "The write-ahead log cannot be renamed, remove it before the next start: file=%s error=%s", log, e);
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Returns the key of the file; null if the file system has none. */
    private static @Nullable Object keyOf(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
