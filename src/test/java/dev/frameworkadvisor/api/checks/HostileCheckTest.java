package dev.frameworkadvisor.api.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.Checker;
import dev.frameworkadvisor.check.Declaration;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.check.Policy;
import dev.frameworkadvisor.check.Waiver;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.render.checks.CheckWriter;
import dev.frameworkadvisor.render.sarif.SarifReport;
import dev.frameworkadvisor.verdict.TextSanitizer;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Names and waivers with markup or control characters, which must remain text in every format. */
class HostileCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static final Pattern BRACKET = Pattern.compile("(\\\\*)([\\[\\]])");

    private static final Knowledge KNOWLEDGE = new KnowledgeLoader(List.of())
            .load(List.of(KnowledgeFolder.shipped()))
            .current()
            .knowledge();

    private static final VerdictEngine JUDGE = new VerdictEngine(KNOWLEDGE);

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private static final CheckWriter WRITER =
            new CheckWriter(MAPPER, new SarifReport(MAPPER, "0.1.0", "http://localhost"));

    private static final FileLocation LOCATION = new FileLocation(FileLocation.DEFAULT_PATH, 1);

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</failure><failure>",
                "]]>",
                "<![CDATA[",
                "<!--",
                "&amp;&#0;&lt;",
                "\"'\\",
                "\",\"result\":\"PASS",
                "\nPASS AGREE: all is well",
                "\r\n",
                "\u0000\u0001\u0008\u001B[2J\u007F",
                "\u0085\u2028\u2029",
                "\u202E\u2066\u200F\u061C",
                "\uFFFE\uFFFF\uFDD0",
                "{0} {{1}} }{",
                "[here](http://x.example) \\[there\\](y)",
                "::error file=x::y",
                "##vso[task.complete]",
                "\uD83D\uDE80 ü");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(8)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(pieces, any).list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void staysTextInEveryForm(
            @ForAll("hostile") String name,
            @ForAll("hostile") String reason,
            @ForAll("hostile") String approver,
            @ForAll boolean expired)
            throws IOException, SAXException, ParserConfigurationException {
        Waiver waiver = new Waiver(reason, approver, expired ? TODAY.minusDays(1) : TODAY);
        Check check = check(name, waiver);

        checkLine(check);
        checkJson(check, name);
        checkSarif(check);
        checkJUnit(check, name);
    }

    private static void checkLine(Check check) {
        String text = new String(CheckWriter.text(check), StandardCharsets.UTF_8);

        assertEquals(check.line() + "\n", text);
        assertEquals(List.of(check.line()), check.line().lines().toList());
        check.line().codePoints().forEach(point -> {
            assertFalse(Character.isISOControl(point));
            assertFalse(point == 0x2028 || point == 0x2029);
            assertFalse(TURNING.indexOf(point) >= 0, "turns the direction of writing");
        });
    }

    private static void checkJson(Check check, String name) throws IOException {
        byte[] body = WRITER.json(check);
        JsonNode json = MAPPER.readTree(body);
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(new String(body, StandardCharsets.UTF_8)));

        assertEquals(name, json.path("name").textValue());
        assertEquals(check.message(), json.path("message").textValue());
        assertEquals(check.code().result().name(), json.path("result").textValue());
    }

    private static void checkSarif(Check check) throws IOException {
        JsonNode log = MAPPER.readTree(WRITER.sarif(check, LOCATION));

        assertEquals(List.of(), CheckFormsTest.schemaErrors(log));
        assertEquals(1, log.at("/runs/0/results").size());
        assertEquals(
                check.message(), shown(log.at("/runs/0/results/0/message/text").textValue()));
    }

    /** Returns what a SARIF viewer shows of a text; fails if the text has placeholders or links. */
    private static String shown(String text) {
        String braces = text.replace("{{", "").replace("}}", "");
        assertFalse(braces.contains("{") || braces.contains("}"), text);
        return BRACKET.matcher(text.replace("{{", "{").replace("}}", "}")).replaceAll(bracket -> {
            int backslashes = bracket.group(1).length();
            assertEquals(1, backslashes % 2, text);
            return Matcher.quoteReplacement("\\".repeat(backslashes / 2) + bracket.group(2));
        });
    }

    private static void checkJUnit(Check check, String name)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] report = WRITER.junit(check);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(report));

        Element test = (Element) document.getElementsByTagName("testcase").item(0);
        assertEquals(1, document.getElementsByTagName("testcase").getLength());
        String shown = TextSanitizer.ofName(name);
        assertEquals(shown == null ? "FLASK" : "FLASK for " + shown, test.getAttribute("name"));
        var failures = document.getElementsByTagName("failure");
        assertEquals(check.code().result().name().equals("FAIL") ? 1 : 0, failures.getLength());
        if (failures.getLength() == 1) {
            assertEquals(check.line(), failures.item(0).getTextContent());
            assertEquals(check.message(), ((Element) failures.item(0)).getAttribute("message"));
        }
        assertTrue(document.getElementsByTagName("system-out")
                .item(0)
                .getTextContent()
                .startsWith(check.line()));
    }

    /** Checks that pass by a waiver, or fail because it has expired. */
    private static Check check(String name, Waiver waiver) {
        ProfileDraft draft =
                new ProfileDraft(name, Map.of("team-size", "large", "compliance", "strict"), Map.of(), null);
        var profile = ProfileResolver.resolve(draft, KNOWLEDGE, new Violations());
        return Checker.check(
                JUDGE.evaluate(profile, View.FULL),
                new Declaration(Outcome.FLASK, waiver),
                new Policy(0),
                TODAY,
                List.of());
    }
}
