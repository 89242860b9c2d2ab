package dev.frameworkadvisor.render.json;

import dev.frameworkadvisor.analysis.drift.Drift;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A drift between two knowledge versions as JSON; component names are field names.
 *
 * @param interval null if the method is {@code EXACT}
 */
public record KnowledgeDriftView(
        Ref from,
        Ref to,
        Method method,
        long profiles,
        double changed,
        @Nullable Interval interval,
        List<String> criteria,
        List<Cell> matrix) {

    enum Method {
        EXACT,
        SAMPLED
    }

    record Ref(String version, String digest) {

        static Ref of(Knowledge knowledge) {
            return new Ref(knowledge.version(), knowledge.digest());
        }
    }

    record Interval(double lowest, double highest) {}

    record Cell(Outcome from, Outcome to, long profiles, double share, Witness witness) {}

    record Witness(Map<String, String> answers) {}

    public static KnowledgeDriftView of(Drift drift) {
        return new KnowledgeDriftView(
                Ref.of(drift.from()),
                Ref.of(drift.to()),
                drift.interval() == null ? Method.EXACT : Method.SAMPLED,
                drift.profiles(),
                Share.decimal(drift.changed()),
                interval(drift.interval()),
                drift.criteria(),
                drift.cells().stream().map(cell -> cell(cell, drift.profiles())).toList());
    }

    private static @Nullable Interval interval(Drift.@Nullable Interval interval) {
        return interval == null
                ? null
                : new Interval(Share.decimal(interval.lowest()), Share.decimal(interval.highest()));
    }

    private static Cell cell(Drift.Cell cell, long profiles) {
        double share = Share.decimal((double) cell.profiles() / profiles);
        return new Cell(cell.from(), cell.to(), cell.profiles(), share, new Witness(cell.witness()));
    }
}
