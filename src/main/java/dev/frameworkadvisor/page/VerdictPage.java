package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.flips.Change;
import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.render.document.NumberFormat;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report on a verdict, in which answers can be changed.
 *
 * @param proof the proof of the verdict
 * @param citations numbers claims while the page is rendered
 */
record VerdictPage(Visit visit, Verdict verdict, Proof proof, Citations citations, TakeAway takeAway) {

    /** Half of the width of the bar of a contribution. */
    static final int HALF = 100;

    /**
     * A contribution as a bar to the left of the axis for Flask, or to the right for Django.
     *
     * @param style CSS class
     */
    record Row(Contribution contribution, String points, String style, int start, int width) {}

    /** A change of the verdict, and the report on it. */
    record FlipLink(List<Change> changes, String label, String link) {}

    static VerdictPage of(Visit visit, Verdict verdict, String address) {
        String query = Parameter.query(visit.profileParameters());
        String pinned = Parameter.query(visit.pinnedParameters());
        return new VerdictPage(
                visit,
                verdict,
                Objects.requireNonNull(verdict.proof(), "a full view has a proof"),
                new Citations(visit.knowledge()),
                new TakeAway(address, query, pinned, verdict));
    }

    Knowledge knowledge() {
        return visit.knowledge();
    }

    String label() {
        return Labels.verdict(verdict);
    }

    @Nullable
    String name() {
        return TextSanitizer.ofName(visit.profile().name());
    }

    String title() {
        String name = name();
        return label() + (name == null ? "" : " for " + name);
    }

    AdvicePage advice() {
        return new AdvicePage(visit, verdict, null);
    }

    List<Row> rows() {
        int longest = verdict.contributions().stream()
                .mapToInt(contribution -> Math.abs(contribution.difference()))
                .max()
                .orElse(0);
        return verdict.contributions().stream()
                .map(contribution -> row(contribution, Math.max(1, longest)))
                .toList();
    }

    private static Row row(Contribution contribution, int longest) {
        int difference = contribution.difference();
        int width = HALF * Math.abs(difference) / longest;
        return new Row(
                contribution,
                NumberFormat.leaning(contribution.toMargin()),
                difference < 0 ? "flask" : "django",
                difference < 0 ? HALF - width : HALF,
                width);
    }

    List<FlipLink> flips() {
        return proof.flips().sets().stream().map(this::flip).toList();
    }

    private FlipLink flip(Flip flip) {
        List<Parameter> changed = visit.profileParameters();
        for (Change change : flip.changes()) {
            changed = replaced(changed, change);
        }
        return new FlipLink(
                flip.changes(), Labels.outcome(flip.verdict(), knowledge()), Parameter.link("/verdict", changed));
    }

    private static List<Parameter> replaced(List<Parameter> parameters, Change change) {
        String criterion = change.criterion().id();
        return parameters.stream()
                .map(parameter -> parameter.name().equals(criterion)
                        ? new Parameter(criterion, change.to().id())
                        : parameter)
                .toList();
    }

    /** Returns the parameters that the form with all answers repeats: those that it has no field for. */
    List<Parameter> hidden() {
        return visit.profileParameters().stream()
                .filter(parameter ->
                        parameter.name().equals(Visit.NAME) || parameter.name().equals(Visit.KNOWLEDGE))
                .toList();
    }

    /** Returns the parameters of the profile except its name. */
    List<Parameter> unnamed() {
        return visit.profileParameters().stream()
                .filter(parameter -> !parameter.name().equals(Visit.NAME))
                .toList();
    }

    String compareLink() {
        return Parameter.link("/compare", List.of(new Parameter("a", takeAway.link())));
    }
}
