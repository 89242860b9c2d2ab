package dev.frameworkadvisor.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that evidence cites, with everything it claims.
 *
 * @param author null where the document names none
 * @param published null where the document is undated
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
