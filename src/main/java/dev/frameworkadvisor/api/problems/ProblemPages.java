package dev.frameworkadvisor.api.problems;

import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.problem.ProblemType;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;

/** Renders the pages of problem types from templates. */
final class ProblemPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private static final Properties TEXTS = texts();

    private ProblemPages() {}

    /** Returns the page of one type. */
    static Representation page(ProblemType type) {
        return fill("page.html", values(type));
    }

    /** Returns the page that lists all types. */
    static Representation index() {
        String row = template("row.html");
        String rows = Arrays.stream(ProblemType.values())
                .map(type -> StringSubstitutor.replace(row, values(type)))
                .collect(Collectors.joining());
        return fill("index.html", Map.of("rows", rows));
    }

    private static Map<String, String> values(ProblemType type) {
        return Map.of(
                "path", StringEscapeUtils.escapeHtml4(type.path()),
                "status", String.valueOf(type.status()),
                "title", StringEscapeUtils.escapeHtml4(type.title()),
                "meaning", text(type, "meaning"),
                "remedy", text(type, "remedy"));
    }

    private static Representation fill(String name, Map<String, String> values) {
        return new Representation(
                StringSubstitutor.replace(template(name), values).getBytes(StandardCharsets.UTF_8), HTML);
    }

    private static String text(ProblemType type, String part) {
        String name = type.slug() + "." + part;
        return StringEscapeUtils.escapeHtml4(Objects.requireNonNull(TEXTS.getProperty(name), name));
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(template("texts.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of the problem pages cannot be read", e);
        }
        return texts;
    }

    private static String template(String name) {
        try (InputStream in = ProblemPages.class.getResourceAsStream("/problem/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a template in the jar cannot be read", e);
        }
    }
}
