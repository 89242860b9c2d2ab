package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.validation.ValidationReports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A knowledge version, for people.
 *
 * @param others the other versions
 * @param agreement how often its verdicts are what public projects chose
 */
record KnowledgePage(
        KnowledgeVersion version,
        List<KnowledgeVersion> others,
        Shares baseRates,
        AgreementTable agreement,
        RuleText rules) {

    static KnowledgePage of(
            KnowledgeVersion version, List<KnowledgeVersion> all, BaseRates baseRates, ValidationReports validations) {
        Knowledge knowledge = version.knowledge();
        return new KnowledgePage(
                version,
                all.stream().filter(other -> !other.equals(version)).toList(),
                Shares.of("Share of all complete profiles with each verdict", baseRates.of(knowledge), knowledge),
                new AgreementTable(validations.report(knowledge)),
                new RuleText(knowledge));
    }

    Knowledge knowledge() {
        return version.knowledge();
    }

    String status() {
        return Labels.status(version.status());
    }

    List<HomePage.Worked> examples() {
        return knowledge().examples().stream()
                .map(example -> HomePage.worked(example, knowledge()))
                .toList();
    }

    /** Returns the criteria by category, in the order of the catalog. */
    Map<String, List<Criterion>> categories() {
        Map<String, List<Criterion>> categories = new LinkedHashMap<>();
        for (Criterion criterion : knowledge().criteria()) {
            categories
                    .computeIfAbsent(Labels.sentenceCase(criterion.category()), any -> new ArrayList<>())
                    .add(criterion);
        }
        return categories;
    }
}
