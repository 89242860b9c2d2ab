package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Consistency of headlines and advice with the answers of random profiles. */
class AdviceTruthTest {

    /** Words that headline and advice must not contain if the criterion has one of the answers. */
    private record Contradiction(String words, String criterion, Set<String> answers) {

        boolean isIn(Verdict verdict) {
            return (verdict.headline() + " " + verdict.advice()).contains(words)
                    && verdict.profile().answers().stream().anyMatch(this::contradicts);
        }

        private boolean contradicts(Answer answer) {
            return answer.criterion().id().equals(criterion)
                    && answer.option() != null
                    && answers.contains(answer.option().id());
        }
    }

    private static final List<Contradiction> CONTRADICTIONS = List.of(
            new Contradiction("admin panel", "admin-interface", Set.of("not-needed")),
            new Contradiction("data models", "data-models", Set.of("not-needed")),
            new Contradiction("data layer", "data-models", Set.of("not-needed")),
            new Contradiction("data access", "data-models", Set.of("not-needed")),
            new Contradiction("login", "authentication", Set.of("not-needed")),
            new Contradiction("accounts", "authentication", Set.of("not-needed")),
            new Contradiction("rotection", "security-defaults", Set.of("not-a-concern")),
            new Contradiction("knowledge of Django", "framework-familiarity", Set.of("flask", "neither")),
            new Contradiction("knowledge of Flask", "framework-familiarity", Set.of("django", "neither")),
            new Contradiction("already knows Django", "framework-familiarity", Set.of("flask", "neither")),
            new Contradiction("learn Django", "framework-familiarity", Set.of("django", "both")),
            new Contradiction("learn Flask", "framework-familiarity", Set.of("flask", "both")),
            new Contradiction("knows both", "framework-familiarity", Set.of("django", "flask", "neither")),
            new Contradiction("knows neither", "framework-familiarity", Set.of("django", "flask", "both")),
            new Contradiction("newcomers", "team-experience", Set.of("experienced")),
            new Contradiction("more people join", "team-size", Set.of("solo")),
            new Contradiction("several developers", "team-size", Set.of("solo")),
            new Contradiction("One developer", "team-size", Set.of("small", "medium", "large")),
            new Contradiction("services around it", "architecture", Set.of("one-application")),
            new Contradiction("core that manages the content", "content", Set.of("mostly-static")),
            new Contradiction("the move to Django", "growth", Set.of("stays-small")),
            new Contradiction("first version with Flask", "stage", Set.of("established-product")));

    @Test
    void adviceContradictsNoAnswer() {
        assertEquals(List.of(), contradictions("2.1.0").toList());
    }

    @Test
    void oldAdviceContradictsAnswers() {
        assertFalse(contradictions("2.0.0").toList().isEmpty());
    }

    private static Stream<String> contradictions(String version) {
        VerdictEngine engine = new VerdictEngine(Shipped.knowledge(version));
        return LongStream.range(0, 5_000)
                .mapToObj(seed -> engine.evaluate(profile(version, seed), View.SUMMARY))
                .flatMap(verdict -> CONTRADICTIONS.stream()
                        .filter(contradiction -> contradiction.isIn(verdict))
                        .map(contradiction -> contradiction + ": " + verdict.headline() + " " + verdict.advice()));
    }

    /** Creates a random profile; some answers are missing, in some profiles nearly all. */
    private static Profile profile(String version, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Profile profile = Shipped.complete(version, seed);
        double missing = random.nextDouble();
        for (int place = 0; place < profile.answers().size(); place++) {
            if (random.nextDouble() < missing * missing) {
                profile = Variation.answered(profile, place, null);
            }
        }
        return profile;
    }
}
