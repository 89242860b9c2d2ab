package dev.frameworkadvisor.knowledge.control;

import dev.frameworkadvisor.knowledge.entity.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.Wording;
import java.time.LocalDate;
import java.util.List;

/** The file {@code catalog.json} of a version: what the version holds, in order. */
record Catalog(
        String version,
        LocalDate released,
        List<String> changes,
        List<String> frameworks,
        List<String> criteria,
        List<String> examples,
        List<VerdictRule> verdictRules,
        Wording wording,
        RobustnessThresholds robustness) {}
