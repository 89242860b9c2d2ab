package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.validation.fixtures.ShippedValidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questionnaire ends earlier than one in catalog order, and the published figures are those of the current version. */
@Tag("full")
class QuestionOrderDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "questions.md");
    private static final String REFRESH = "mvn test -Pfull -Dtest=QuestionOrderDocumentTest -Dgolden.refresh=true";

    private static final int PROFILES = 1_000;
    private static final long SEED = 19;
    private static final double ENOUGH = 0.9;

    private static final Knowledge CURRENT = ShippedValidation.BASE.current().knowledge();
    private static final VerdictEngine ENGINE = new VerdictEngine(CURRENT);

    /**
     * The number of questions for one project.
     *
     * @param enough until one verdict has {@link #ENOUGH} of the completions
     * @param settled until no open question can change the verdict
     */
    private record Asked(int enough, int settled) {}

    @Test
    void publishesTheFigures() throws IOException {
        List<Profile> projects = projects();
        List<Asked> guided = projects.stream()
                .map(project -> ask(
                        project,
                        outlook ->
                                Objects.requireNonNull(outlook.nextQuestion()).criterion()))
                .toList();
        List<Asked> catalog =
                projects.stream().map(project -> ask(project, inCatalogOrder())).toList();
        assertNeverMore(guided, catalog, Asked::settled);
        assertNeverMore(guided, catalog, Asked::enough);

        String expected = document(guided, catalog);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(DOCUMENT, expected);
        }
        String committed = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        assertEquals(expected, committed, DOCUMENT + " is out of date; write it again with: " + REFRESH);
    }

    private static List<Profile> projects() {
        Random random = new Random(SEED);
        List<Profile> projects = new ArrayList<>();
        for (int i = 0; i < PROFILES; i++) {
            List<Answer> answers = CURRENT.criteria().stream()
                    .map(criterion -> new Answer(
                            criterion,
                            criterion
                                    .options()
                                    .get(random.nextInt(criterion.options().size())),
                            Priority.NORMAL))
                    .toList();
            projects.add(new Profile(null, CURRENT, answers));
        }
        return projects;
    }

    /** Asks questions with answers of the project until the verdict is settled, which must then be that of the project. */
    private static Asked ask(Profile project, Function<OutcomeDistribution, Criterion> order) {
        List<Answer> answers = new ArrayList<>(Profile.unanswered(CURRENT).answers());
        int enough = -1;
        for (int asked = 0; ; asked++) {
            Verdict verdict = ENGINE.evaluate(new Profile(null, CURRENT, answers), View.SUMMARY);
            OutcomeDistribution outlook = verdict.outlook();
            if (enough < 0 && outlook.leading().share() >= ENOUGH) {
                enough = asked;
            }
            if (outlook.settled()) {
                assertEquals(ENGINE.outcome(project), outlook.leading().verdict());
                return new Asked(enough, asked);
            }
            int next = CURRENT.criteria().indexOf(order.apply(outlook));
            answers.set(next, project.answers().get(next));
        }
    }

    /** Returns an order that asks every question that counts as the catalog lists them. */
    private static Function<OutcomeDistribution, Criterion> inCatalogOrder() {
        Iterator<Criterion> questions =
                CURRENT.criteria().stream().filter(Criterion::discriminates).iterator();
        return any -> questions.next();
    }

    private static void assertNeverMore(List<Asked> guided, List<Asked> catalog, ToIntFunction<Asked> until) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            int most = quantile(catalog, until, quarter);
            int asked = quantile(guided, until, quarter);
            assertTrue(asked <= most, "quarter " + quarter + ": " + asked + " instead of " + most);
        }
    }

    /** Returns the smallest number of questions that suffice for at least this many quarters of the projects. */
    private static int quantile(List<Asked> asked, ToIntFunction<Asked> until, int quarters) {
        return asked.stream()
                .map(until::applyAsInt)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get((PROFILES * quarters + 3) / 4 - 1);
    }

    private static String document(List<Asked> guided, List<Asked> catalog) {
        return """
                # How many questions a verdict takes

                For readers who want to know what the order of the questions saves. The questionnaire at `/advise` asks the question
                with the largest information gain next, and ends when no open question can change the verdict. Here it is compared with
                the same questions in the order of the catalog, on %,d random complete profiles of knowledge %s
                (%d questions that count; each option equally likely; seed %d).

                | Questions until | Order | First quartile | Median | Third quartile | Most |
                |---|---|---|---|---|---|
                %s%s%s%s
                The order by information gain asks fewer questions until the verdict is settled for %,d profiles, as many for %,d, and
                more for %,d. Until one verdict has %.1f of the completions, it asks fewer for %,d, as many for %,d, and more for %,d:
                a rule that does best on average can lose on a single profile. For every profile, the settled verdict is the verdict of
                the complete profile.

                Generated; a test fails when it is out of date. To write it again:

                ```
                %s
                ```
                """.formatted(
                PROFILES,
                CURRENT.version(),
                CURRENT.criteria().stream().filter(Criterion::discriminates).count(),
                SEED,
                row("no open question can change the verdict", "information gain", guided, Asked::settled),
                row("", "catalog", catalog, Asked::settled),
                row("one verdict has 0.9 of the completions", "information gain", guided, Asked::enough),
                row("", "catalog", catalog, Asked::enough),
                count(guided, catalog, Asked::settled, -1),
                count(guided, catalog, Asked::settled, 0),
                count(guided, catalog, Asked::settled, 1),
                ENOUGH,
                count(guided, catalog, Asked::enough, -1),
                count(guided, catalog, Asked::enough, 0),
                count(guided, catalog, Asked::enough, 1),
                REFRESH);
    }

    private static String row(String until, String order, List<Asked> asked, ToIntFunction<Asked> questions) {
        return "| %s | %s | %d | %d | %d | %d |\n"
                .formatted(
                        until,
                        order,
                        quantile(asked, questions, 1),
                        quantile(asked, questions, 2),
                        quantile(asked, questions, 3),
                        quantile(asked, questions, 4));
    }

    private static long count(List<Asked> guided, List<Asked> catalog, ToIntFunction<Asked> until, int sign) {
        long counted = 0;
        for (int i = 0; i < PROFILES; i++) {
            int compared = Integer.compare(until.applyAsInt(guided.get(i)), until.applyAsInt(catalog.get(i)));
            counted += compared == sign ? 1 : 0;
        }
        return counted;
    }
}
