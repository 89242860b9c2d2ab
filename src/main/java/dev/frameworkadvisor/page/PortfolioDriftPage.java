package dev.frameworkadvisor.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The stored profiles that another knowledge version decides differently. They are found while the page is sent.
 *
 * @param from number of the version to compare with; null for that of each stored decision
 * @param to number of the other version
 * @param out the page, flushed before each block, so that a browser shows the progress
 */
record PortfolioDriftPage(@Nullable String from, String to, PortfolioChanges changes, Writer out) {

    /** Returns the blocks; to be iterated once. */
    Iterable<PortfolioChanges.Block> blocks() {
        return () -> new Iterator<>() {

            @Override
            public boolean hasNext() {
                return changes.hasNext();
            }

            @Override
            public PortfolioChanges.Block next() {
                flush();
                return changes.next();
            }
        };
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the client no longer reads", e);
        }
    }
}
