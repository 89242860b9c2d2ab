package dev.frameworkadvisor.knowledge.loading;

import dev.frameworkadvisor.knowledge.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.VerdictRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code catalog.json} of a version: the content of the version, in order.
 *
 * @param wording not used: sentences of versions before 2.1.0, replaced by {@code defaults.json}
 */
record Catalog(
        String version,
        LocalDate released,
        List<String> changes,
        List<String> frameworks,
        List<String> criteria,
        List<String> examples,
        List<VerdictRule> verdictRules,
        @Nullable Map<String, String> wording,
        RobustnessThresholds robustness) {}
