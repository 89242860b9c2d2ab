package dev.frameworkadvisor.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A warning that every request can cause: at most one line a second, which counts those that were left out. */
final class RepeatedWarning {

    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

    private final Consumer<String> log;
    private final LongSupplier nanoTime;
    private final AtomicLong next;
    private final AtomicLong omitted = new AtomicLong();

    RepeatedWarning(Consumer<String> log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
        this.next = new AtomicLong(nanoTime.getAsLong());
    }

    void report(String message) {
        long now = nanoTime.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            long others = omitted.getAndSet(0);
            log.accept(others == 0 ? message : message + " (omitted warnings of this kind: " + others + ")");
        } else {
            omitted.incrementAndGet();
        }
    }
}
