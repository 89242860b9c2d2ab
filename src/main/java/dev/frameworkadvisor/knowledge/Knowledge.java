package dev.frameworkadvisor.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of the knowledge base: all data for computing and explaining verdicts.
 *
 * @param version semantic version
 * @param digest {@code sha256:} and the hexadecimal SHA-256 of the version's documents in canonical form
 * @param criteria in catalog order
 * @param verdictRules in the order of matching; the last has no condition
 * @param defaults texts and thresholds that all versions share; not part of the digest
 */
public record Knowledge(
        String version,
        String digest,
        LocalDate released,
        List<String> changes,
        List<Framework> frameworks,
        List<Criterion> criteria,
        List<VerdictRule> verdictRules,
        RobustnessThresholds robustness,
        List<Source> sources,
        List<Example> examples,
        Defaults defaults) {

    public Knowledge {
        changes = List.copyOf(changes);
        frameworks = List.copyOf(frameworks);
        criteria = List.copyOf(criteria);
        verdictRules = List.copyOf(verdictRules);
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
    }

    /** Returns the criterion with the id; empty if the version has none. */
    public Optional<Criterion> criterion(String id) {
        for (Criterion criterion : criteria) {
            if (criterion.id().equals(id)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    /** Returns the framework with the id; empty if the version has none. */
    public Optional<Framework> framework(String id) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst();
    }
}
