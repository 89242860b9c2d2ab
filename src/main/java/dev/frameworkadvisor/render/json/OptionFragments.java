package dev.frameworkadvisor.render.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.analysis.flips.Change;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.scoring.Contribution;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * JSON fragments for options, encoded once. Contributions of an option differ between verdicts only in priority, weight
 * and points, and not at all while no priority is set.
 */
@Singleton
public class OptionFragments {

    private static final String FLASK = ",\"flask\":";
    private static final String TO_MARGIN = "},\"toMargin\":";

    /**
     * @param answer the field in the answers of a profile
     * @param from the start of a change from this option
     * @param to the end of a change to this option
     * @param usualTotal the denominator of points if no priority is set
     * @param whole the contribution if no priority is set
     * @param before the part of the contribution before the points, by ordinal of the priority
     * @param after the part of the contribution after the points
     */
    @SuppressWarnings("ArrayRecordComponent") // copied from, never compared
    private record Parts(
            byte[] answer, byte[] from, byte[] to, int usualTotal, byte[] whole, byte[][] before, byte[] after) {}

    private final JsonMapper mapper = new JsonMapper();
    private final IdentityHashMap<Option, Parts> parts = new IdentityHashMap<>();

    public OptionFragments(KnowledgeBase base) {
        base.versions().forEach(version -> prepare(version.knowledge()));
    }

    /** Writes the field of an option in the answers of a profile. */
    void answer(JsonBuffer out, Option option) {
        out.raw(of(option).answer());
    }

    void change(JsonBuffer out, Change change) {
        out.raw(of(change.from()).from()).raw(of(change.to()).to());
    }

    void contribution(JsonBuffer out, Contribution contribution) {
        Parts known = of(contribution.option());
        if (contribution.priority() == Priority.NORMAL && contribution.total() == known.usualTotal()) {
            out.raw(known.whole());
        } else {
            out.raw(known.before()[contribution.priority().ordinal()]);
            points(out, contribution);
            out.raw(known.after());
        }
    }

    private static void points(JsonBuffer out, Contribution contribution) {
        VerdictJson.points(out, contribution.django());
        VerdictJson.points(out.raw(FLASK), contribution.flask());
        VerdictJson.points(out.raw(TO_MARGIN), contribution.toMargin());
    }

    private Parts of(Option option) {
        Parts known = parts.get(option);
        if (known == null) {
            throw new IllegalArgumentException("option is not part of the knowledge base: " + option);
        }
        return known;
    }

    private void prepare(Knowledge knowledge) {
        int total = Fit.HIGHEST
                * knowledge.criteria().stream()
                        .mapToInt(OptionFragments::usualWeight)
                        .sum();
        for (Criterion criterion : knowledge.criteria()) {
            int weight = usualWeight(criterion);
            for (Option option : criterion.options()) {
                parts.put(option, parts(new Contribution(criterion, option, Priority.NORMAL, weight, total)));
            }
        }
    }

    private static int usualWeight(Criterion criterion) {
        return new Answer(criterion, null, Priority.NORMAL).weight();
    }

    private Parts parts(Contribution usual) {
        Option option = usual.option();
        byte[] criterion = json(usual.criterion().id());
        byte[] id = json(option.id());
        byte[][] before = Arrays.stream(Priority.values())
                .map(priority -> before(new Answer(usual.criterion(), option, priority), id))
                .toArray(byte[][]::new);
        byte[] after = after(option);
        JsonBuffer whole = new JsonBuffer().raw(before[Priority.NORMAL.ordinal()]);
        points(whole, usual);
        return new Parts(
                new JsonBuffer().raw(criterion).raw(":").raw(id).toBytes(),
                new JsonBuffer()
                        .raw("{\"criterion\":")
                        .raw(criterion)
                        .raw(",\"from\":")
                        .raw(id)
                        .toBytes(),
                new JsonBuffer().raw(",\"to\":").raw(id).raw("}").toBytes(),
                usual.total(),
                whole.raw(after).toBytes(),
                before,
                after);
    }

    private byte[] before(Answer answer, byte[] option) {
        return new JsonBuffer()
                .raw("{\"criterion\":")
                .raw(json(answer.criterion().id()))
                .raw(",\"answer\":")
                .raw(option)
                .raw(",\"priority\":")
                .raw(json(answer.priority()))
                .raw(",\"weight\":")
                .raw(json(answer.weight()))
                .raw(",\"points\":{\"django\":")
                .toBytes();
    }

    private byte[] after(Option option) {
        return new JsonBuffer()
                .raw(",\"reason\":")
                .raw(json(option.reason()))
                .raw(",\"evidence\":")
                .raw(json(option.evidence()))
                .raw("}")
                .toBytes();
    }

    private byte[] json(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failed to write a value of the knowledge base as JSON", e);
        }
    }
}
