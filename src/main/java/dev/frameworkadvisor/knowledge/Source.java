package dev.frameworkadvisor.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that evidence cites, with its claims.
 *
 * @param author null if the document names none
 * @param published null if the document is undated
 */
public record Source(
        String id,
        String title,
        @Nullable String author,
        @Nullable LocalDate published,
        String kind,
        List<Claim> claims) {

    public Source {
        claims = List.copyOf(claims);
    }
}
