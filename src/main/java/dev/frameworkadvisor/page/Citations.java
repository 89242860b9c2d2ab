package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Claim;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the claims that a page cites in the order of their first citation. */
final class Citations {

    /**
     * A cited claim.
     *
     * @param number starts at 1
     */
    record Cited(int number, Source source, Claim claim) {}

    private final Knowledge knowledge;
    private final Map<Evidence, Cited> cited = new LinkedHashMap<>();

    Citations(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the numbers of the claims, and numbers those that are new. */
    List<Cited> cite(List<Evidence> evidence) {
        List<Cited> numbered = new ArrayList<>();
        for (Evidence citation : evidence) {
            numbered.add(cited.computeIfAbsent(citation, this::next));
        }
        return numbered;
    }

    /** Returns all claims cited so far by number. */
    List<Cited> all() {
        return List.copyOf(cited.values());
    }

    /** The service loads no version with a citation that does not exist. */
    private Cited next(Evidence citation) {
        Source source = knowledge.sources().stream()
                .filter(candidate -> candidate.id().equals(citation.source()))
                .findFirst()
                .orElseThrow();
        Claim claim = source.claims().stream()
                .filter(candidate -> candidate.id().equals(citation.claim())
                        && candidate.section().equals(citation.section()))
                .findFirst()
                .orElseThrow();
        return new Cited(cited.size() + 1, source, claim);
    }
}
