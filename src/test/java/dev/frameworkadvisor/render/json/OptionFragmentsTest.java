package dev.frameworkadvisor.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.analysis.flips.Change;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Points;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionFragmentsTest {

    private record Share(BigDecimal django, BigDecimal flask) {}

    private record Shown(
            String criterion,
            String answer,
            Priority priority,
            int weight,
            Share points,
            BigDecimal toMargin,
            String reason,
            List<Evidence> evidence) {}

    private static final KnowledgeBase BASE = new KnowledgeLoader(List.of()).load(List.of(KnowledgeFolder.shipped()));

    private static final List<Criterion> CRITERIA = BASE.current().knowledge().criteria();

    private static final int USUAL_TOTAL =
            Fit.HIGHEST * CRITERIA.stream().mapToInt(Criterion::importance).sum();

    private final OptionFragments json = new OptionFragments(BASE);

    @ParameterizedTest
    @EnumSource
    void writesContributionForEveryPriorityAndTotal(Priority priority) throws JsonProcessingException {
        for (Criterion criterion : CRITERIA) {
            for (Option option : criterion.options()) {
                for (int total : List.of(USUAL_TOTAL, USUAL_TOTAL + 20)) {
                    int weight = new Answer(criterion, option, priority).weight();
                    check(new Contribution(criterion, option, priority, weight, total));
                }
            }
        }
    }

    private void check(Contribution contribution) throws JsonProcessingException {
        JsonBuffer out = new JsonBuffer();
        json.contribution(out, contribution);
        Shown expected = new Shown(
                contribution.criterion().id(),
                contribution.option().id(),
                contribution.priority(),
                contribution.weight(),
                new Share(rounded(contribution.django()), rounded(contribution.flask())),
                rounded(contribution.toMargin()),
                contribution.option().reason(),
                contribution.option().evidence());

        assertEquals(expected, new JsonMapper().readValue(text(out), Shown.class));
    }

    private static BigDecimal rounded(Points points) {
        BigDecimal exact = BigDecimal.valueOf(points.hundredths(), 2).stripTrailingZeros();
        return exact.setScale(Math.max(1, exact.scale()));
    }

    @Test
    void writesChange() {
        Criterion criterion = CRITERIA.get(0);
        JsonBuffer out = new JsonBuffer();
        json.change(
                out,
                new Change(
                        criterion,
                        criterion.options().get(0),
                        criterion.options().get(1)));

        assertEquals(
                "{\"criterion\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(
                                criterion.id(),
                                criterion.options().get(0).id(),
                                criterion.options().get(1).id()),
                text(out));
    }

    @Test
    void rejectsUnknownOption() {
        Option stranger = new Option("stranger", "Label", new Fit(2, 2), "Reason.", List.of());

        assertThrows(IllegalArgumentException.class, () -> json.answer(new JsonBuffer(), stranger));
    }

    private static String text(JsonBuffer out) {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
