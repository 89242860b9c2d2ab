package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.knowledge.Claim;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Source;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sources of a knowledge version, indexed by citation. */
final class Bibliography {

    /** A source with those of its claims that a verdict cites. */
    record Cited(Source source, List<Claim> claims) {}

    private final List<Source> sources;
    private final Map<Evidence, Integer> places = new HashMap<>();

    Bibliography(Knowledge knowledge) {
        sources = knowledge.sources();
        for (Source source : sources) {
            for (Claim claim : source.claims()) {
                places.put(new Evidence(source.id(), claim.section(), claim.id()), places.size());
            }
        }
    }

    /** Returns the claims that the verdict cites, grouped by source in the order of the knowledge version. */
    List<Cited> cited(Verdict verdict) {
        BitSet used = new BitSet(places.size());
        use(used, verdict.rule().evidence());
        for (Contribution contribution : verdict.contributions()) {
            use(used, contribution.option().evidence());
        }
        List<Cited> cited = new ArrayList<>(sources.size());
        int place = 0;
        for (Source source : sources) {
            List<Claim> claims = new ArrayList<>();
            for (Claim claim : source.claims()) {
                if (used.get(place++)) {
                    claims.add(claim);
                }
            }
            if (!claims.isEmpty()) {
                cited.add(new Cited(source, claims));
            }
        }
        return cited;
    }

    private void use(BitSet used, List<Evidence> evidence) {
        for (Evidence citation : evidence) {
            Integer place = places.get(citation);
            if (place != null) {
                used.set(place);
            }
        }
    }
}
