package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits work that occupies memory or a thread: in total, and by client, so that no client can take all slots. A client
 * is an IP address. Thread-safe; never blocks.
 */
public final class ClientSlots {

    private final int total;
    private final int perClient;
    private final AtomicInteger used = new AtomicInteger();
    private final ConcurrentMap<Object, Integer> usedByClient = new ConcurrentHashMap<>();

    /**
     * @param total slots for all clients together
     * @param perClient slots for one client
     */
    public ClientSlots(int total, int perClient) {
        this.total = total;
        this.perClient = perClient;
    }

    /** Returns the client at the other end of a connection: its IP address. */
    public static Object client(SocketAddress address) {
        return address instanceof InetSocketAddress internet
                ? internet.getAddress().getHostAddress()
                : "local";
    }

    /** Returns the client that sent a request: its IP address, behind a trusted proxy the forwarded one. */
    public static Object client(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.remoteAddress().hostAddress(), "local");
    }

    /** Reserves a slot for the client; false if none is free. Each success requires one call of {@link #release}. */
    public boolean tryAcquire(Object client) {
        if (used.incrementAndGet() > total) {
            used.decrementAndGet();
            return false;
        }
        int held = usedByClient.merge(client, 1, Integer::sum);
        if (held > perClient) {
            release(client);
            return false;
        }
        return true;
    }

    /** Frees a slot that the client holds. */
    public void release(Object client) {
        usedByClient.computeIfPresent(client, (key, held) -> held == 1 ? null : held - 1);
        used.decrementAndGet();
    }

    /** Returns the number of slots in use. */
    public int used() {
        return used.get();
    }
}
