package dev.frameworkadvisor.render.document;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A cache of texts of the knowledge base, escaped for one format. Most of a document consists of them. Texts of clients
 * must not be passed in: they would let the cache grow without bound.
 */
final class EscapedTexts {

    /** An escaped text in UTF-8, which is copied without change. */
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

    /** Returns the escaped text, and caches it on first use. */
    Content of(String text) {
        Content known = escaped.get(text);
        return known != null ? known : escaped.computeIfAbsent(text, this::escape);
    }

    private Content escape(String text) {
        return new Escaped(escape.apply(text).getBytes(StandardCharsets.UTF_8));
    }
}
