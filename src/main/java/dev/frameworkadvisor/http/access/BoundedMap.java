package dev.frameworkadvisor.http.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A thread-safe map of limited size, which drops the entry that was used least recently. */
final class BoundedMap<K, V> {

    private final Map<K, V> entries;

    BoundedMap(int capacity) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized @Nullable V get(K key) {
        return entries.get(key);
    }

    synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    synchronized V computeIfAbsent(K key, Function<K, V> value) {
        return entries.computeIfAbsent(key, value);
    }

    /** Removes the entries for which the condition holds. */
    synchronized void removeIf(Predicate<V> condition) {
        entries.values().removeIf(condition);
    }

    synchronized int size() {
        return entries.size();
    }
}
