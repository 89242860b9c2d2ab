package dev.frameworkadvisor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.page.fixtures.Chromium;
import dev.frameworkadvisor.page.fixtures.RequiresChromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors come for, in Chromium on the packaged service, with and without script. */
@RequiresChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysIT {

    private static final JsonMapper JSON = new JsonMapper();

    private ServiceProcess service;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Path store = Files.createTempDirectory("journeys").resolve("store.db");
        service = ServiceProcess.start(Map.of("advisor.sqlite.file", store.toString()));
        chromium = new Chromium(service);
    }

    @AfterAll
    void stop() {
        chromium.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void choosesWithoutKnowingEitherFramework(boolean script) throws IOException, InterruptedException {
        Page page = open(script);
        page.navigate("/");
        page.locator("main a[href='/advise']").click();
        while (page.locator("main[data-settled]").count() == 0) {
            assertFalse(api(page).get("settled").asBoolean(), page.url());
            page.locator("fieldset input[type=radio]").first().check();
            button(page, "Continue").click();
        }
        assertTrue(api(page).get("settled").asBoolean(), page.url());
        JsonNode verdict = api(page);
        page.locator("main a:has-text('See the verdict')").first().click();

        assertTrue(text(page).contains(verdict.get("headline").asText()), page.url());
        page.getByLabel("Name of the project").fill("First choice");
        button(page, "Save the profile").click();
        assertTrue(path(page).startsWith("/profiles/"), page.url());
        assertTrue(text(page).contains("First choice"));
        finish(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comparesTwoOptions(boolean script) throws IOException, InterruptedException {
        Page page = open(script);
        page.navigate("/verdict?team-size=large&admin-interface=essential&compliance=strict");
        String first = api(page).get("verdict").asText();
        page.getByRole(AriaRole.LINK, named("Compare with another profile")).click();
        String other = "project-scope=small&application-type=rest-api&stage=prototype";
        page.getByLabel("Second: the link of a report").fill(service.address() + "/verdict?" + other);
        button(page, "Compare").click();

        String second = service.json("/api/v1/verdicts?" + other).get("verdict").asText();
        assertEquals(!first.equals(second), text(page).contains("The first gets"));
        assertTrue(page.locator("table").last().innerText().contains("not answered"));
        page.getByRole(AriaRole.LINK, named("Second")).click();
        assertEquals("/verdict", path(page));
        assertEquals(second, api(page).get("verdict").asText());
        finish(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seesWhatANewVersionChanges(boolean script) throws IOException, InterruptedException {
        double share = service.json("/api/v1/knowledge/2.0.0/drift/2.1.0")
                .get("changed")
                .asDouble();
        Page page = open(script);
        page.navigate("/knowledge");
        page.getByRole(AriaRole.LINK, named("What version 2.1.0 decides differently"))
                .first()
                .click();
        assertEquals("/knowledge/2.0.0/compare/2.1.0", path(page));
        assertEquals(5, page.locator(".heat tbody tr").count());
        assertTrue(text(page).contains(String.format("%.2f %% of all profiles", 100 * share)), page.url());

        page.getByRole(AriaRole.LINK, starting("before")).first().click();
        page.getByLabel("Name of the project").fill("Decided by 2.0.0");
        button(page, "Save the profile").click();
        String stored = path(page);
        page.navigate("/portfolio");
        button(page, "Examine all profiles").click();
        Locator changed = page.locator("a[href='" + stored + "']");
        changed.waitFor();
        assertTrue(page.getByRole(AriaRole.STATUS).innerText().contains("examined"));
        finish(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsBothVersionsToAStaleEdit(boolean script) throws IOException, InterruptedException {
        JsonNode created = JSON.readTree(service.send(
                        "POST",
                        "/api/v1/profiles",
                        JSON.readTree("{\"name\": \"Shop\", \"answers\": {\"team-size\": \"large\"}}"))
                .body());
        String profile = "/profiles/" + created.get("id").asText();
        Page mine = open(script);
        mine.navigate(profile + "/edit");
        Page other = open(script);
        other.navigate(profile + "/edit");
        other.getByLabel("Name of the project").fill("Shop by someone else");
        button(other, "Save").click();
        mine.getByLabel("Name of the project").fill("Shop of mine");
        button(mine, "Save").click();

        assertTrue(text(mine).contains("The profile was changed after you opened it"), mine.url());
        assertTrue(text(mine).contains("Shop by someone else"), mine.url());
        button(mine, "Save your version").click();
        assertEquals(profile, path(mine));
        assertEquals("Shop of mine", mine.locator("h1").innerText());
        assertEquals(3, service.json("/api/v1" + profile).get("revision").asInt());
        other.context().close();
        finish(mine);
    }

    @Test
    void showsTheVerdictWhileAnswersChange() throws IOException, InterruptedException {
        Page page = open(true);
        page.navigate("/advise?all=true");
        page.locator("input[name=admin-interface][value=essential]").check();
        page.waitForURL(address -> address.contains("admin-interface=essential"));
        String headline = service.json("/api/v1/verdicts?admin-interface=essential")
                .get("headline")
                .asText();
        assertTrue(page.locator("#live").innerText().contains(headline));
        finish(page);
    }

    @Test
    void answersByKeyboardAlone() {
        Page page = open(true);
        page.navigate("/advise");
        page.keyboard().press("Tab");
        assertEquals("skip", page.evaluate("document.activeElement.className"));
        for (int i = 0; i < 20 && !"radio".equals(page.evaluate("document.activeElement.type")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/advise?"));
        finish(page);
    }

    @Test
    void focusesTheFaultsOfALink() {
        Page page = open(true);
        page.navigate("/advise?team-size=larg");
        assertEquals("faults", page.evaluate("document.activeElement.className"));
        page.locator(".faults a").first().click();
        assertTrue(page.url().contains("team-size=large"), page.url());
        assertEquals(0, page.locator(".faults").count());
        finish(page);
    }

    @Test
    void leadsFromSwaggerUiToThePagesAndBack() {
        Page page = open(true);
        page.navigate("/");
        page.getByRole(AriaRole.LINK, named("API")).click();
        assertEquals("/q/swagger-ui", path(page));
        page.getByRole(AriaRole.LINK, starting("Pages for people")).click();
        assertEquals("/", path(page));
        page.context().close();
    }

    private Page open(boolean script) {
        return chromium.open(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    }

    private void finish(Page page) {
        page.context().close();
        assertEquals(List.of(), chromium.errors());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    /** Returns what the API says about the profile in the address. */
    private JsonNode api(Page page) throws IOException, InterruptedException {
        String query = URI.create(page.url()).getRawQuery();
        return service.json("/api/v1/verdicts" + (query == null ? "" : "?" + query));
    }
}
