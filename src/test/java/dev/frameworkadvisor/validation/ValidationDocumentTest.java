package dev.frameworkadvisor.validation;

import static dev.frameworkadvisor.validation.fixtures.ShippedValidation.BASE;
import static dev.frameworkadvisor.validation.fixtures.ShippedValidation.REPORTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.validation.fixtures.ValidationTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published figures are those that the service computes. */
class ValidationDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "validation.md");
    private static final Path CHART = Path.of("docs", "images", "validation.svg");
    private static final String REFRESH = "mvn test -Dtest=ValidationDocumentTest -Dgolden.refresh=true";

    private static final ValidationReport CURRENT =
            REPORTS.report(BASE.current().knowledge());

    @Test
    void publishesTheFigures() throws IOException {
        check(DOCUMENT, document());
    }

    @Test
    void publishesTheChart() throws IOException {
        check(CHART, ValidationTables.chart(CURRENT));
    }

    @Test
    void statesTheAgreementWhereReadersBegin() throws IOException {
        String sentence = REPORTS.sentences(CURRENT.knowledge()).general();
        String text = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");

        assertTrue(text.contains(sentence), () -> "README.md must contain: " + sentence);
    }

    private static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(expected, committed, file + " is out of date; write it again with: " + REFRESH);
    }

    private static String document() {
        List<ValidationReport> latestFirst = new ArrayList<>(BASE.versions().stream()
                .map(version -> REPORTS.report(version.knowledge()))
                .toList());
        Collections.reverse(latestFirst);
        String version = CURRENT.knowledge().version();
        return """
                # Agreement with public projects

                For readers who want to know how often a verdict is what teams chose. %s

                ![Share of verdicts that public projects chose, by level](images/validation.svg)

                `GET /api/v1/knowledge/%s/validation` has the same figures and every case with its codings and source.
                [validation-projects.md](validation-projects.md) describes how the projects were found, and
                [validation-disagreements.md](validation-disagreements.md) what the disagreements show.

                Generated from `src/main/resources/validation`; a test fails when it is out of date. To write it again:

                ```
                %s
                ```

                ## How it is measured

                - Two coders read the description of each project, which does not reveal the choice, and answered the criteria
                  from it. Only answers on which both agree count; all others are unanswered. Priorities are normal.
                - **Verdict = choice:** the verdict on these answers is what the project chose. `NO_CLEAR_WINNER` never is.
                - **Side:** the overall margin points to the chosen framework, whatever the verdict is. Only projects that chose
                  one framework count, and a margin of exactly 0 is on no side.
                - **Known before** are the rows that existed before knowledge 2.1.0 was released; **new** ones were coded after.
                - Projects that **moved** from one framework to the other have two rows. They count in their own column only.
                - Ranges in parentheses are 95 %% intervals in percent (score interval of Wilson). They cover chance alone, not the
                  selection of the projects or errors of the coders.
                - **Kappa** is Cohen's kappa of the two coders. A unit is one criterion of one project, and "unanswered" is a
                  category. All criteria share one table, which counts criteria that both coders leave out as agreement.
                  The kappas by criterion are stricter.
                - No fit, rule or threshold was changed because of these figures.

                ## Knowledge %s

                %s
                The most frequent choice is `%s`: a constant verdict would reach %s.

                ### By recognition

                Descriptions hide the choice, but coders recognized some projects and may have known it. Read the second column
                for a project that nobody knows.

                %s
                ### By verdict and level

                %s
                ### By choice

                %s
                ### Projects that moved

                The margin moved towards the new framework in %s.

                %s
                ### Coders, by criterion

                %s
                ## All versions

                %s
                ## Cases

                A verdict that is the choice is marked with "=". Margins are in points, positive for Django.

                %s""".formatted(
                        REPORTS.sentences(CURRENT.knowledge()).general(),
                        version,
                        REFRESH,
                        version,
                        ValidationTables.figures(CURRENT),
                        CURRENT.baseline().verdict(),
                        ValidationTables.share(CURRENT.baseline().exact()),
                        ValidationTables.byRecognition(CURRENT),
                        ValidationTables.byVerdict(CURRENT),
                        ValidationTables.byChoice(CURRENT),
                        ValidationTables.share(CURRENT.pairs().moved()),
                        ValidationTables.pairs(CURRENT),
                        ValidationTables.coders(CURRENT),
                        ValidationTables.versions(latestFirst),
                        ValidationTables.cases(CURRENT));
    }
}
