package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages show labels and sentences. Names and ids of the API occur only where a person copies them. */
@QuarkusTest
class PlainLanguageTest {

    private static final Pattern COPIED = Pattern.compile("(?s)<(pre|code|textarea)\\b.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    private static final Pattern NAME =
            Pattern.compile("\\b(DJANGO|FLASK|FLASK_THEN_DJANGO|COMBINE|NO_CLEAR_WINNER|ROBUST"
                    + "|MODERATE|FRAGILE|PROVISIONAL|IGNORE|NORMAL|HIGH|NOW|LATER|BOTH|OVERALL|CURRENT|SUPPORTED|DEPRECATED|[AB]\\d{1,2}"
                    + "|team-size|project-scope|admin-interface|flask-then-django|django-compared-to-flask)\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/advise",
                "/advise?all=true",
                "/advise?team-size=larg&admin-interface=essential",
                "/verdict",
                "/knowledge",
                "/knowledge/2.1.0",
                "/knowledge/2.1.0/criteria/traffic",
                "/compare?a=team-size%3Dlarge&b=stage%3Dprototype",
                "/profiles",
                "/portfolio",
                "/verdict?team-size=large&stage=prototype&priority=stage:HIGH&priority=traffic:IGNORE",
            })
    void showsNoNamesOfTheApi(String path) {
        String page = given().get(path).asString();
        String text = TAG.matcher(COPIED.matcher(page).replaceAll(" ")).replaceAll(" ");
        List<String> names =
                NAME.matcher(text).results().map(MatchResult::group).distinct().toList();
        assertEquals(List.of(), names);
        assertFalse(page.contains(" style=\""), path);
        assertFalse(page.contains("<script>"), path);
    }
}
