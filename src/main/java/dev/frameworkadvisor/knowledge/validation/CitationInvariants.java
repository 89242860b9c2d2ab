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

/** Invariants between citations and claims: each citation names a claim, and each claim is cited. */
final class CitationInvariants {

    private CitationInvariants() {}

    /** Reports evidence whose source, section or claim does not exist in the version. */
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

    /** Reports claims that no evidence cites. */
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
                            "no evidence cites the claim \"" + claims.get(j).id() + "\""));
                }
            }
        }
        return faults;
    }
}
