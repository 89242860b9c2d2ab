package dev.frameworkadvisor.api.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.Share;
import dev.frameworkadvisor.validation.Agreement;
import dev.frameworkadvisor.validation.Proportion;
import dev.frameworkadvisor.validation.Reliability;
import dev.frameworkadvisor.validation.ValidationReport;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON representation of a validation; component names are field names. */
record ValidationView(
        KnowledgeViews.Ref knowledge,
        @JsonUnwrapped Figures all,
        Baseline baseline,
        Figures seen,
        @JsonProperty("new") Figures unseen,
        Figures recognized,
        Figures unrecognized,
        Pairs pairs,
        Coding coding,
        int answersNotInVersion,
        List<ValidationCaseView> cases) {

    static ValidationView of(ValidationReport report) {
        return new ValidationView(
                KnowledgeViews.Ref.of(report.knowledge()),
                Figures.of(report.all()),
                Baseline.of(report.baseline()),
                Figures.of(report.seen()),
                Figures.of(report.unseen()),
                Figures.of(report.recognized()),
                Figures.of(report.unrecognized()),
                Pairs.of(report.pairs()),
                Coding.of(report),
                report.answersNotInVersion(),
                report.cases().stream().map(ValidationCaseView::of).toList());
    }

    /** @param share null if there is no case */
    record Ratio(
            int n,
            int of,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double share,

            double low,
            double high) {

        static Ratio of(Proportion proportion) {
            Double share = proportion.of() == 0 ? null : Share.decimal(proportion.share());
            return new Ratio(
                    proportion.n(),
                    proportion.of(),
                    share,
                    Share.decimal(proportion.low()),
                    Share.decimal(proportion.high()));
        }
    }

    /** @param kappa null if it is not defined */
    record Figures(
            int projects,
            Ratio exact,
            Ratio side,
            Ratio decided,
            Map<Level, Ratio> byLevel,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double kappa) {

        static Figures of(Agreement agreement) {
            Map<Level, Ratio> byLevel = new EnumMap<>(Level.class);
            agreement.byLevel().forEach((level, exact) -> byLevel.put(level, Ratio.of(exact)));
            return new Figures(
                    agreement.projects(),
                    Ratio.of(agreement.exact()),
                    Ratio.of(agreement.side()),
                    Ratio.of(agreement.decided()),
                    byLevel,
                    rounded(agreement.reliability().kappa()));
        }
    }

    record Baseline(Outcome verdict, @JsonUnwrapped Ratio exact) {

        static Baseline of(ValidationReport.Baseline baseline) {
            return new Baseline(baseline.verdict(), Ratio.of(baseline.exact()));
        }
    }

    record Pairs(@JsonUnwrapped Figures figures, Ratio moved, List<ValidationCaseView.Pair> cases) {

        static Pairs of(ValidationReport.Pairs pairs) {
            return new Pairs(
                    Figures.of(pairs.agreement()),
                    Ratio.of(pairs.moved()),
                    pairs.cases().stream().map(ValidationCaseView.Pair::of).toList());
        }
    }

    /** The agreement of the coders in detail. */
    record Coding(int units, int agreed, Map<String, Criterion> byCriterion) {

        static Coding of(ValidationReport report) {
            Map<String, Criterion> byCriterion = new LinkedHashMap<>();
            report.byCriterion().forEach((id, reliability) -> byCriterion.put(id, Criterion.of(reliability)));
            Reliability all = report.all().reliability();
            return new Coding(all.units(), all.agreed(), byCriterion);
        }
    }

    /** @param kappa null if it is not defined */
    record Criterion(
            int units,
            int agreed,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double kappa) {

        static Criterion of(Reliability reliability) {
            return new Criterion(reliability.units(), reliability.agreed(), rounded(reliability.kappa()));
        }
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Share.decimal(value));
    }
}
