package dev.frameworkadvisor.render.junit;

import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.Result;
import dev.frameworkadvisor.verdict.TextSanitizer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes checks as JUnit reports with one test. FAIL fails the test; WARN skips it, with the message as the reason. */
public final class JUnitReport {

    private static final String SUITE = "Framework Advisor";

    /** The JDK's own implementation, which is thread-safe as long as its properties are not changed. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private JUnitReport() {}

    public static byte[] write(Check check) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            suites(xml, check);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("failed to write the JUnit report to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void suites(XMLStreamWriter xml, Check check) throws XMLStreamException {
        xml.writeStartElement("testsuites");
        counts(xml, check);
        xml.writeStartElement("testsuite");
        counts(xml, check);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "FrameworkAdvisor");
        xml.writeAttribute("name", testName(check));
        xml.writeAttribute("time", "0");
        outcome(xml, check);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, Check check) throws XMLStreamException {
        xml.writeAttribute("name", SUITE);
        xml.writeAttribute("tests", "1");
        xml.writeAttribute("failures", count(check, Result.FAIL));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(check, Result.WARN));
        xml.writeAttribute("time", "0");
    }

    private static String count(Check check, Result result) {
        return check.code().result() == result ? "1" : "0";
    }

    private static void outcome(XMLStreamWriter xml, Check check) throws XMLStreamException {
        if (check.code().result() == Result.FAIL) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", check.code().name());
            xml.writeAttribute("message", check.message());
            xml.writeCharacters(check.line());
            xml.writeEndElement();
        } else if (check.code().result() == Result.WARN) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", check.line());
        }
        xml.writeStartElement("system-out");
        xml.writeCharacters(check.line());
        for (String note : check.notes()) {
            xml.writeCharacters("\n" + note);
        }
        xml.writeEndElement();
    }

    private static String testName(Check check) {
        String project = TextSanitizer.ofName(check.verdict().profile().name());
        return check.declared() + (project == null ? "" : " for " + project);
    }
}
