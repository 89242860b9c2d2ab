package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClientSlotsTest {

    private final ClientSlots slots = new ClientSlots(3, 2);

    @Test
    void limitsOneClient() {
        assertTrue(slots.tryAcquire("a"));
        assertTrue(slots.tryAcquire("a"));
        assertFalse(slots.tryAcquire("a"));

        assertTrue(slots.tryAcquire("b"));
    }

    @Test
    void limitsAllClients() {
        assertTrue(slots.tryAcquire("a"));
        assertTrue(slots.tryAcquire("b"));
        assertTrue(slots.tryAcquire("c"));

        assertFalse(slots.tryAcquire("d"));
        assertEquals(3, slots.used());
    }

    @Test
    void reusesReleasedSlots() {
        for (int round = 0; round < 10; round++) {
            assertTrue(slots.tryAcquire("a"));
            assertTrue(slots.tryAcquire("a"));
            assertFalse(slots.tryAcquire("a"));
            slots.release("a");
            slots.release("a");
        }
        assertEquals(0, slots.used());
    }

    @Test
    void countsExactlyUnderConcurrency() throws Exception {
        AtomicInteger most = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < 8; client++) {
                String name = "client " + client % 4;
                running.add(clients.submit(() -> acquireAndRelease(name, most)));
            }
            for (Future<?> client : running) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        assertEquals(0, slots.used());
        assertTrue(most.get() <= 3, "at once: " + most);
    }

    private void acquireAndRelease(String client, AtomicInteger most) {
        AtomicInteger used = new AtomicInteger();
        for (int round = 0; round < 20_000; round++) {
            if (slots.tryAcquire(client)) {
                most.accumulateAndGet(used.incrementAndGet(), Math::max);
                used.decrementAndGet();
                slots.release(client);
            }
        }
    }
}
