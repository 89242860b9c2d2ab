package dev.frameworkadvisor.knowledge.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Claim;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Evidence;
import dev.frameworkadvisor.knowledge.entity.Example;
import dev.frameworkadvisor.knowledge.entity.Fault;
import dev.frameworkadvisor.knowledge.entity.Invariant;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Source;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold within every version beyond its schemas; what concerns verdicts is checked where they are made. */
final class KnowledgeInvariants {

    /** All of them. */
    static final List<Invariant> ALL = List.of(
            KnowledgeInvariants::idsAreUnique,
            KnowledgeInvariants::evidenceResolves,
            KnowledgeInvariants::everyClaimIsCited,
            KnowledgeInvariants::ruleConditionsResolve,
            KnowledgeInvariants::answerConditionsAreFew,
            KnowledgeInvariants::onlyTheLastRuleIsUnconditional);

    private static final int MOST_ANSWER_CONDITIONS = 64;

    private static final int MOST_CRITERIA_ASKED_FOR = 4;

    private KnowledgeInvariants() {}

    /** Criteria, examples, sources, claims, and the options of a criterion have ids of their own. */
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

    private static <T> List<Fault> repeated(String file, String pointer, List<T> values, Function<T, String> id) {
        return repeated(file, pointer, values, id, new HashSet<>());
    }

    private static <T> List<Fault> repeated(
            String file, String pointer, List<T> values, Function<T, String> id, Set<String> seen) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = id.apply(values.get(i));
            if (!seen.add(value)) {
                faults.add(new Fault(file, pointer + "/" + i, "the id \"" + value + "\" is there already"));
            }
        }
        return faults;
    }

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

    private static Map<String, Evidence> claims(Knowledge knowledge) {
        Map<String, Evidence> claims = new HashMap<>();
        for (Source source : knowledge.sources()) {
            for (Claim claim : source.claims()) {
                claims.put(claim.id(), new Evidence(source.id(), claim.section(), claim.id()));
            }
        }
        return claims;
    }

    /** The answers that rules ask for exist. */
    static List<Fault> ruleConditionsResolve(Knowledge knowledge) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < knowledge.verdictRules().size(); i++) {
            List<AnswerCondition> answers =
                    knowledge.verdictRules().get(i).when().answers();
            for (int j = 0; j < answers.size(); j++) {
                String pointer = "/verdictRules/" + i + "/when/answers/" + j;
                faults.addAll(unresolved(knowledge, answers.get(j), pointer));
            }
        }
        return faults;
    }

    private static List<Fault> unresolved(Knowledge knowledge, AnswerCondition condition, String pointer) {
        String file = knowledge.version() + "/catalog.json";
        return knowledge
                .criterion(condition.criterion())
                .map(criterion -> condition.in().stream()
                        .filter(option -> criterion.option(option).isEmpty())
                        .map(option -> new Fault(
                                file,
                                pointer + "/in/" + condition.in().indexOf(option),
                                "the criterion \"" + criterion.id() + "\" has no option \"" + option + "\""))
                        .toList())
                .orElseGet(() -> List.of(new Fault(
                        file, pointer + "/criterion", "there is no criterion \"" + condition.criterion() + "\"")));
    }

    /** Each answer condition is a bit of a long, and each criterion they name multiplies the cases to be counted. */
    static List<Fault> answerConditionsAreFew(Knowledge knowledge) {
        List<AnswerCondition> conditions = knowledge.verdictRules().stream()
                .flatMap(rule -> rule.when().answers().stream())
                .toList();
        long criteria =
                conditions.stream().map(AnswerCondition::criterion).distinct().count();
        if (conditions.size() <= MOST_ANSWER_CONDITIONS && criteria <= MOST_CRITERIA_ASKED_FOR) {
            return List.of();
        }
        return List.of(new Fault(
                knowledge.version() + "/catalog.json",
                "/verdictRules",
                "the rules have " + conditions.size() + " conditions on the answers to " + criteria
                        + " criteria; they may" + " have " + MOST_ANSWER_CONDITIONS + " on the answers to "
                        + MOST_CRITERIA_ASKED_FOR));
    }

    /** The last rule always holds, and no earlier one does: so every profile gets a verdict, and every rule may count. */
    static List<Fault> onlyTheLastRuleIsUnconditional(Knowledge knowledge) {
        List<VerdictRule> rules = knowledge.verdictRules();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            boolean last = i == rules.size() - 1;
            if (rules.get(i).when().always() != last) {
                faults.add(new Fault(
                        knowledge.version() + "/catalog.json",
                        "/verdictRules/" + i + "/when",
                        last ? "the last rule must have no condition" : "only the last rule may have no condition"));
            }
        }
        return faults;
    }
}
