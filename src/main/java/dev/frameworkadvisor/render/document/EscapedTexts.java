package dev.frameworkadvisor.render.document;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The texts of the knowledge base, escaped for one form when they are first written: most of what readers get is made of
 * them. What clients send never comes in here, so that there is an end to it.
 */
final class EscapedTexts {

    /** Escaped and encoded: it is copied as it is. */
    @SuppressWarnings("ArrayRecordComponent") // copied from, never compared
    private record Escaped(byte[] bytes) implements Content {

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeBinaryContent(bytes);
        }
    }

    private final UnaryOperator<String> escape;
    private final Map<String, Content> escaped = new ConcurrentHashMap<>();

    EscapedTexts(UnaryOperator<String> escape) {
        this.escape = escape;
    }

    Content of(String text) {
        Content known = escaped.get(text);
        return known != null ? known : escaped.computeIfAbsent(text, this::escape);
    }

    private Content escape(String text) {
        return new Escaped(escape.apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
