package dev.frameworkadvisor;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Reports a class archive that the command line names and the JVM does not use. The JVM itself is silent about that, because it
 * starts without the archive, only slower.
 */
@Singleton
class ClassArchiveCheck {

    private static final Logger LOG = Logger.getLogger(ClassArchiveCheck.class);

    private static final String OPTION = "-XX:SharedArchiveFile=";

    /** The files that the process has mapped into its memory; only Linux has this file. */
    private static final Path MAPPED = Path.of("/proc/self/maps");

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER + 2) StartupEvent start) {
        Thread thread = new Thread(
                () -> unused(ProcessHandle.current().info().arguments().orElseGet(() -> new String[0]), MAPPED)
                        .ifPresent(archive -> LOG.warnf(
                                "The class archive is not used, so the start is slower: file=%s. It must be the one of this JVM"
                                        + " and of the package in the folder in which it was built.",
                                archive)),
                "class-archive-check");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the archive that the arguments of the JVM name, if it is not mapped; empty if that is unknown. */
    static Optional<String> unused(String[] arguments, Path mapped) {
        Optional<String> archive = Stream.of(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .reduce((first, last) -> last);
        return archive.filter(file -> Files.isReadable(mapped) && !isMapped(file, mapped));
    }

    /** Compares whole paths, because the archive of the JDK, which is mapped too, may have the same name. */
    private static boolean isMapped(String archive, Path mapped) {
        try (Stream<String> lines = Files.lines(mapped)) {
            String path = Path.of(archive).toRealPath().toString();
            return lines.anyMatch(line -> line.endsWith(" " + path));
        } catch (IOException missing) {
            LOG.debugf(missing, "No such class archive: file=%s", archive);
            return false;
        }
    }
}
