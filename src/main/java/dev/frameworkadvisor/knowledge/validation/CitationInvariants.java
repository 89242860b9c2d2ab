package dev.frameworkadvisor.knowledge.validation;

import dev.frameworkadvisor.knowledge.Claim;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between the citations of a version and the claims of its sources: each is there for the other. */
final class CitationInvariants {

    private CitationInvariants() {}

    /** Evidence names a source of the version, a claim of that source, and that claim's section. */
    static List<Fault> evidenceResolves(Knowledge knowledge) {
        Map<String, Evidence> claims = claims(knowledge);
        return Citation.of(knowledge)
                .filter(citation -> !citation.evidence()
                        .equals(claims.get(citation.evidence().claim())))
                .map(citation -> new Fault(
                        citation.file(),
                        citation.pointer(),
                        "no source has a claim \"" + citation.evidence().claim() + "\" in \""
                                + citation.evidence().source() + "\", section \""
                                + citation.evidence().section() + "\""))
                .toList();
    }

    private static Map<String, Evidence> claims(Knowledge knowledge) {
        Map<String, Evidence> claims = new HashMap<>();
        for (Source source : knowledge.sources()) {
            for (Claim claim : source.claims()) {
                claims.put(claim.id(), new Evidence(source.id(), claim.section(), claim.id()));
            }
        }
        return claims;
    }

    /** Every claim of every source of the version is cited somewhere. */
    static List<Fault> everyClaimIsCited(Knowledge knowledge) {
        Set<String> cited = Citation.of(knowledge)
                .map(citation -> citation.evidence().claim())
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < knowledge.sources().size(); i++) {
            List<Claim> claims = knowledge.sources().get(i).claims();
            for (int j = 0; j < claims.size(); j++) {
                if (!cited.contains(claims.get(j).id())) {
                    faults.add(new Fault(
                            knowledge.version() + "/sources.json",
                            "/sources/" + i + "/claims/" + j,
                            "nothing cites the claim \"" + claims.get(j).id() + "\""));
                }
            }
        }
        return faults;
    }
}
