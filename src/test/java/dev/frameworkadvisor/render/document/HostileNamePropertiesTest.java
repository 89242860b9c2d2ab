package dev.frameworkadvisor.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.http.VerdictResponses;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.document.fixtures.HostileNames;
import dev.frameworkadvisor.validation.fixtures.ShippedValidation;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.View;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Compares documents with random names to those with a harmless name: their structure must be the same. */
@Domain(HostileNames.class)
class HostileNamePropertiesTest {

    private static final Knowledge KNOWLEDGE = new KnowledgeLoader(List.of())
            .load(List.of(KnowledgeFolder.shipped()))
            .current()
            .knowledge();

    private static final VerdictEngine ENGINE = new VerdictEngine(KNOWLEDGE);

    private static final DocumentRenderer RENDERER = new DocumentRenderer(ShippedValidation.REPORTS);

    private static final String HARMLESS = "Portal";

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Property
    void chartStructureIsIndependentOfName(@ForAll String name) throws Exception {
        assertEquals(structure(xml(rendered(harmless(name), Format.SVG))), structure(xml(rendered(name, Format.SVG))));
    }

    @Property
    void reportContainsOnlyTemplateMarkup(@ForAll String name) throws Exception {
        String report = rendered(name, Format.HTML);

        assertEquals(tags(rendered(harmless(name), Format.HTML)), tags(report));
        xml(report.substring(report.indexOf("<svg"), report.indexOf("</svg>") + "</svg>".length()));
        assertNothingHidden(report);
    }

    @Property
    void recordShowsNameAsPlainText(@ForAll String name) {
        List<String> harmless =
                rendered(harmless(name), Format.MARKDOWN).lines().toList();
        List<String> lines = rendered(name, Format.MARKDOWN).lines().toList();

        assertEquals(harmless.size(), lines.size());
        String shown = Markdown.text(Objects.requireNonNullElse(TextSanitizer.ofName(name), ""));
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(harmless.get(i).replace(HARMLESS, shown), lines.get(i));
        }
        assertFalse(
                Pattern.compile("(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]<>#!|~&@$]")
                        .matcher(shown)
                        .find(),
                "every active character is escaped in " + shown);
        assertFalse(Pattern.compile("(?i)www\\.[a-z]|(?<!\\\\):[^ \\d]")
                .matcher(shown)
                .find());
        assertNothingHidden(String.join("\n", lines));
    }

    @Example
    void leavesColonBeforeAsciiDigitUnescaped() {
        recordShowsNameAsPlainText(":smile:\u0660 10:30");
    }

    @Example
    void treatsBlankNameAsAbsent() {
        for (Format format : VerdictResponses.FORMATS) {
            if (format != Format.JSON) {
                assertEquals(rendered(null, format), rendered(" \t", format));
            }
        }
    }

    /** Returns a harmless replacement of the name; null if the name is treated as absent. */
    private static @Nullable String harmless(String name) {
        return TextSanitizer.ofName(name) == null ? null : HARMLESS;
    }

    private static void assertNothingHidden(String text) {
        assertTrue(text.codePoints()
                .noneMatch(point -> (point < ' ' && point != '\n')
                        || (point >= 0x7f && point < 0xa0)
                        || (point >= 0x202a && point <= 0x202e)
                        || (point >= 0x2066 && point <= 0x2069)
                        || point == 0x200e
                        || point == 0x200f
                        || point == 0x061c
                        || (point & 0xfffe) == 0xfffe));
    }

    private static String rendered(@Nullable String name, Format format) {
        ProfileDraft draft = new ProfileDraft(name, Map.of("team-size", "large", "stage", "prototype"), Map.of(), null);
        Verdict verdict = ENGINE.evaluate(ProfileResolver.resolve(draft, KNOWLEDGE, new Violations()), View.FULL);
        return new String(RENDERER.write(verdict, format), StandardCharsets.UTF_8);
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html).results().map(match -> match.group()).toList();
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** Returns every element and attribute in document order, without text, which may differ. */
    private static String structure(Document document) {
        StringBuilder found = new StringBuilder();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            found.append(all.item(i).getNodeName());
            var attributes = all.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                found.append(' ').append(attributes.item(j));
            }
            found.append('\n');
        }
        return found.toString();
    }
}
