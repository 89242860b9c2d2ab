package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places for work that holds memory or a thread: a number in total, and a smaller number for one client, so that no client
 * can take them all. A client is an IP address. Thread-safe; never blocks.
 */
public final class ClientSlots {

    private final int total;
    private final int perClient;
    private final AtomicInteger used = new AtomicInteger();
    private final ConcurrentMap<Object, Integer> usedByClient = new ConcurrentHashMap<>();

    /**
     * @param total places for all clients together
     * @param perClient places for one client
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
    static Object client(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.remoteAddress().hostAddress(), "local");
    }

    /** Takes a place for the client; false if none is free. Each successful call needs one call of {@link #release}. */
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

    /** Returns a place that the client holds. */
    public void release(Object client) {
        usedByClient.computeIfPresent(client, (key, held) -> held == 1 ? null : held - 1);
        used.decrementAndGet();
    }

    /** Returns the number of places in use. */
    public int used() {
        return used.get();
    }
}
