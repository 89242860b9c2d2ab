package dev.frameworkadvisor.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed on first use. Concurrent first uses wait for one computation. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private volatile @Nullable T value;

    /**
     * Creates a value that has not been computed yet.
     *
     * @param computation runs once, unless it throws; it never returns null
     */
    public Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : compute();
    }

    private synchronized T compute() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
