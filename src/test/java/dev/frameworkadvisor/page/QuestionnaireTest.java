package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionnaireTest {

    private static final Pattern RADIO =
            Pattern.compile("<input type=\"radio\" id=\"[^\"]+\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    private static final int WALKS = 10;

    @Test
    void endsExactlyWhenTheApiSaysSettled() {
        Random random = new Random(19);
        for (int walk = 0; walk < WALKS; walk++) {
            List<String> query = new ArrayList<>();
            String page = page("/advise", query);
            while (!page.contains("data-settled")) {
                List<MatchResult> options = RADIO.matcher(page).results().toList();
                assertFalse(options.isEmpty(), String.join("&", query));
                assertFalse(api(query).getBoolean("settled"), String.join("&", query));
                assertEquals(
                        api(query).getString("nextQuestion.criterion"),
                        options.get(0).group(1));
                MatchResult chosen = options.get(random.nextInt(options.size()));
                query.add(chosen.group(1) + "=" + chosen.group(2));
                page = page("/advise", query);
            }
            assertTrue(api(query).getBoolean("settled"), String.join("&", query));
            assertFalse(RADIO.matcher(page).find(), "a settled questionnaire asks nothing");
        }
    }

    @Test
    void asksAnotherQuestionInsteadOfASkippedOne() {
        String first = asked(page("/advise", List.of()));
        String second = asked(page("/advise", List.of("skip=" + first)));
        assertFalse(second.equals(first));
        String third = asked(page("/advise", List.of("skip=" + first, "skip=" + second)));
        assertFalse(third.equals(first) || third.equals(second));
    }

    @Test
    void doesNotAskWhatDoesNotMatter() {
        String first = asked(page("/advise", List.of()));
        assertFalse(
                asked(page("/advise", List.of("priority=" + first + ":IGNORE"))).equals(first));
    }

    @Test
    void goesBackByOneStep() {
        String page = page("/advise", List.of("team-size=large", "stage=prototype"));
        assertTrue(page.contains("<a href=\"/advise?team-size=large\">Back</a>"), page);
    }

    @Test
    void changesAnEarlierAnswer() {
        String page = page("/advise", List.of("team-size=large", "stage=prototype", "at=team-size"));
        assertEquals("team-size", asked(page));
        assertTrue(page.contains("value=\"large\" checked"), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"stage\" value=\"prototype\">"), page);
        assertFalse(page.contains("<input type=\"hidden\" name=\"team-size\""), page);
    }

    @Test
    void offersToStopOnceOneVerdictHasNineTenths() {
        List<String> query = new ArrayList<>();
        boolean offered = false;
        String page = page("/advise", query);
        while (!page.contains("data-settled")) {
            double share = api(query).getDouble("leading.share");
            assertEquals(share >= 0.9, page.contains("You can stop here"), String.join("&", query));
            offered |= share >= 0.9;
            MatchResult last = RADIO.matcher(page).results().reduce((a, b) -> b).orElseThrow();
            query.add(last.group(1) + "=" + last.group(2));
            page = page("/advise", query);
        }
        assertTrue(offered);
    }

    @Test
    void showsAllQuestionsWithTheVerdict() {
        String page = page("/advise", List.of("all=true", "team-size=large", "priority=team-size:HIGH"));
        long questions = RADIO.matcher(page)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .count();
        assertEquals(21, questions);
        assertTrue(page.contains("value=\"team-size:HIGH\" selected"), page);
        assertTrue(page.contains(
                api(List.of("team-size=large", "priority=team-size:HIGH")).getString("headline")));
    }

    @Test
    void keepsRightAnswersOfAFaultyLink() {
        String page = given().get("/advise?team-sise=large&stage=prototyp&growth=none-such-at-all&compliance=strict")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(page.contains("3 parts of the link do not fit"), page);
        assertTrue(page.contains("<a href=\"/advise?compliance=strict&amp;team-size=large\">"), page);
        assertTrue(page.contains("<a href=\"/advise?compliance=strict&amp;stage=prototype\">"), page);
        assertTrue(page.contains("name=\"compliance\" value=\"strict\""), page);
    }

    @Test
    void ignoresTrackingParameters() {
        String page = page("/advise", List.of("utm_source=letter", "fbclid=1", "gclid=2", "team-size=large"));
        assertFalse(page.contains("utm_source"), page);
        given().get("/api/v1/verdicts?utm_source=letter").then().statusCode(422);
    }

    private static String asked(String page) {
        return RADIO.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String page(String path, List<String> query) {
        return given().get(address(path, query))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }

    private static JsonPath api(List<String> query) {
        return given().get(address("/api/v1/verdicts", query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String address(String path, List<String> query) {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
