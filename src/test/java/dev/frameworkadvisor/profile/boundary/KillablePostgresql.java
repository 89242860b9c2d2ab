package dev.frameworkadvisor.profile.boundary;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A PostgreSQL server of its own, which can be killed and started again where it was, with what is on its disk. */
final class KillablePostgresql implements AutoCloseable {

    /** It complains when it is to stop a server that was killed. */
    private static final Logger COMPLAINTS = Logger.getLogger(EmbeddedPostgres.class.getName());

    private final Path data = Files.createTempDirectory("postgresql").resolve("data");
    private final int port;
    private EmbeddedPostgres server;

    KillablePostgresql() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Kills the postmaster, and waits until the processes that it leaves behind have noticed. */
    void kill() throws IOException {
        List<ProcessHandle> all = processes();
        all.get(0).destroyForcibly();
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    /** Lets all of its processes stand still: connections stay, and nobody answers. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes().forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The postmaster and those that it has started. */
    private List<ProcessHandle> processes() throws IOException {
        long id = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(id).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    /** Starts it again after it was killed. */
    void startAgain() throws IOException {
        // It does not run any more: this only lets go of its directory.
        COMPLAINTS.setLevel(Level.OFF);
        server.close();
        COMPLAINTS.setLevel(null);
        server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(data.getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
