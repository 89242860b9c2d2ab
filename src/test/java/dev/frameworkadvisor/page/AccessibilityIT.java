package dev.frameworkadvisor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.page.fixtures.Chromium;
import dev.frameworkadvisor.page.fixtures.RequiresChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the packaged service in Chromium: axe-core, width, size of the first view, and a picture to look at. */
@Tag("full")
@RequiresChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Path PICTURES = Path.of("target/browser");

    private static final Path README_PICTURE = Path.of("docs/images/report.png");

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    private static final int MOST_BYTES = 100_000;

    private static final String ANSWERS =
            "team-size=large&admin-interface=essential&compliance=strict&priority=compliance:HIGH";

    private final Map<String, String> paths = new LinkedHashMap<>();
    private ServiceProcess service;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Path store = Files.createTempDirectory("pages").resolve("store.db");
        Map<String, String> settings = Map.of("advisor.demo", "true", "advisor.sqlite.file", store.toString());
        service = ServiceProcess.start(settings);
        chromium = new Chromium(service);
        listPages();
    }

    private void listPages() throws IOException, InterruptedException {
        String stored = "/profiles/" + storeTwoRevisions();
        paths.put("home", "/");
        paths.put("guided", "/advise");
        paths.put("guided-answered", "/advise?" + ANSWERS);
        paths.put("change", "/advise?" + ANSWERS + "&at=team-size");
        paths.put("faulty", "/advise?team-size=larg&none=1");
        paths.put("all", "/advise?all=true&" + ANSWERS);
        paths.put("verdict", "/verdict?" + ANSWERS + "&name=Editorial%20portal");
        paths.put("verdict-empty", "/verdict");
        paths.put("verdict-faulty", "/verdict?team-size=larg");
        paths.put("versions", "/knowledge");
        paths.put("knowledge", "/knowledge/2.1.0");
        paths.put("criterion", "/knowledge/2.1.0/criteria/team-size");
        paths.put("validation", "/knowledge/2.1.0/validation");
        paths.put("drift", "/knowledge/2.0.0/compare/2.1.0");
        paths.put("compare", "/compare?a=team-size%3Dlarge%26stage%3Dprototype&b=team-size%3Dsolo");
        paths.put("profiles", "/profiles");
        paths.put("profile", stored);
        paths.put("edit", stored + "/edit");
        paths.put("edit-faulty", stored + "/edit?team-size=larg");
        paths.put("delete", stored + "/delete");
        paths.put("portfolio", "/portfolio");
        paths.put("portfolio-drift", "/portfolio/drift?from=1.0.0&to=2.1.0");
        paths.put("unknown", "/advice");
        paths.put("problems", "/problems");
        paths.put("problem", "/problems/not-found");
    }

    private String storeTwoRevisions() throws IOException, InterruptedException {
        String body = "{\"name\": \"Night train\", \"answers\": {\"team-size\": \"large\"}, \"knowledge\": \"2.0.0\"}";
        String id = JSON.readTree(service.send("POST", "/api/v1/profiles", JSON.readTree(body))
                        .body())
                .get("id")
                .asText();
        String changed = body.replace("}, \"know", ", \"stage\": \"prototype\"}, \"know");
        service.send("PUT", "/api/v1/profiles/" + id, JSON.readTree(changed), "If-Match", "\"1\"");
        return id;
    }

    @AfterAll
    void stop() {
        chromium.close();
        service.close();
    }

    static Stream<Arguments> variants() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(1280, 390).map(width -> Arguments.of(scheme, width)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void hasNoViolation(ColorScheme scheme, int width) {
        Page page = chromium.open(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        paths.forEach((name, path) -> {
            page.navigate(path);
            String variant = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(variant + ".png"))
                    .setFullPage(true));
            List<String> violations = new AxeBuilder(page)
                    .withTags(RULES).analyze().getViolations().stream()
                            .map(AccessibilityIT::describe)
                            .toList();
            assertEquals(List.of(), violations, variant);
            assertEquals(1, page.locator("main").count(), variant);
            assertTrue((int) page.evaluate("document.documentElement.scrollWidth") <= width, variant + " is too wide");
        });
        page.context().close();
        assertEquals(List.of(), chromium.errors());
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml()
                                .substring(0, Math.min(160, node.getHtml().length())))
                        .toList();
    }

    /** Takes the picture of the README. It may differ by fonts, so it is looked at and not compared. */
    @Test
    void picturesTheReport() throws IOException {
        Page page = chromium.open(new Browser.NewContextOptions().setViewportSize(1280, 800));
        page.navigate("/verdict?" + ANSWERS + "&name=Editorial%20portal");
        Path picture = PICTURES.resolve("report.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        page.context().close();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.copy(picture, README_PICTURE, StandardCopyOption.REPLACE_EXISTING);
        }

        assertTrue(Files.exists(README_PICTURE));
        assertTrue(Files.readString(Path.of("README.md")).contains("(" + README_PICTURE + ")"));
    }

    /** The first view of each page that answers a question about one profile. */
    @ParameterizedTest
    @MethodSource("firstViews")
    void loadsAtMostOneHundredKilobytes(String path) {
        Page page = chromium.open(new Browser.NewContextOptions());
        List<Integer> sizes = new ArrayList<>();
        page.onResponse(response -> sizes.add(response.body().length));
        page.navigate(path);
        page.waitForLoadState();
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        page.context().close();

        assertTrue(sizes.size() >= 3, path + " with style and script: " + sizes);
        assertTrue(total <= MOST_BYTES, path + ": " + sizes);
    }

    static List<String> firstViews() {
        return List.of("/", "/advise", "/advise?all=true&" + ANSWERS, "/verdict?" + ANSWERS, "/knowledge");
    }
}
