package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;

/**
 * A criterion of a knowledge version, for people.
 *
 * @param citations numbers claims while the page is rendered
 */
record CriterionPage(KnowledgeVersion version, Criterion criterion, Citations citations) {

    static CriterionPage of(KnowledgeVersion version, Criterion criterion) {
        return new CriterionPage(version, criterion, new Citations(version.knowledge()));
    }

    String horizon() {
        return Labels.horizon(criterion.horizon());
    }
}
