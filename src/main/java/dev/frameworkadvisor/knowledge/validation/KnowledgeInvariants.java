package dev.frameworkadvisor.knowledge.validation;

import dev.frameworkadvisor.knowledge.Claim;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Example;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Invariants of a version that schemas cannot express, except those that need verdicts. */
public final class KnowledgeInvariants {

    /** All invariants of this package. */
    public static final List<Invariant> ALL = List.of(
            KnowledgeInvariants::idsAreUnique,
            KnowledgeInvariants::criteriaLeaveLinksUnambiguous,
            CitationInvariants::evidenceResolves,
            CitationInvariants::everyClaimIsCited,
            VerdictRuleInvariants::ruleConditionsResolve,
            VerdictRuleInvariants::answerConditionsAreFew,
            VerdictRuleInvariants::onlyTheLastRuleIsUnconditional);

    /** Query parameters of {@code GET /api/v1/verdicts} that are not answers. */
    private static final Set<String> OTHER_PARAMETERS = Set.of("name", "knowledge", "priority", "view");

    private KnowledgeInvariants() {}

    /** Reports duplicate ids of criteria, examples, sources, claims, and options within a criterion. */
    static List<Fault> idsAreUnique(Knowledge knowledge) {
        String root = knowledge.version() + "/";
        List<Fault> faults = new ArrayList<>();
        faults.addAll(repeated(root + "catalog.json", "/criteria", knowledge.criteria(), Criterion::id));
        faults.addAll(repeated(root + "catalog.json", "/examples", knowledge.examples(), Example::id));
        faults.addAll(repeated(root + "sources.json", "/sources", knowledge.sources(), Source::id));
        Set<String> claims = new HashSet<>();
        for (int i = 0; i < knowledge.sources().size(); i++) {
            String pointer = "/sources/" + i + "/claims";
            faults.addAll(repeated(
                    root + "sources.json", pointer, knowledge.sources().get(i).claims(), Claim::id, claims));
        }
        for (Criterion criterion : knowledge.criteria()) {
            String file = root + "criteria/" + criterion.id() + ".json";
            faults.addAll(repeated(file, "/options", criterion.options(), Option::id));
        }
        return faults;
    }

    /** Reports criteria with the name of another query parameter, which would make links to verdicts ambiguous. */
    static List<Fault> criteriaLeaveLinksUnambiguous(Knowledge knowledge) {
        return knowledge.criteria().stream()
                .map(Criterion::id)
                .filter(OTHER_PARAMETERS::contains)
                .map(id -> new Fault(
                        knowledge.version() + "/criteria/" + id + ".json",
                        "/id",
                        "\"" + id + "\" is a query parameter of links to verdicts; choose another id"))
                .toList();
    }

    private static <T> List<Fault> repeated(String file, String pointer, List<T> values, Function<T, String> id) {
        return repeated(file, pointer, values, id, new HashSet<>());
    }

    private static <T> List<Fault> repeated(
            String file, String pointer, List<T> values, Function<T, String> id, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = id.apply(values.get(i));
            if (!seen.add(value)) {
                faults.add(new Fault(file, pointer + "/" + i, "duplicate id \"" + value + "\""));
            }
        }
        return faults;
    }
}
