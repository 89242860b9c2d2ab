package dev.frameworkadvisor.verdict.boundary.form;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Markup, Markdown, controls, bidirectional marks and what ends sections, thrown together. */
public final class HostileNames extends DomainContextBase {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</title>",
                "</svg>",
                "</style>",
                "</bdi>",
                "<img src=x onerror=alert(1)>",
                "]]>",
                "<![CDATA[",
                "<!--",
                "-->",
                "&lt;",
                "&#0;",
                "\"",
                "'",
                "`",
                "```",
                "~~~",
                "\n# ",
                "\n\n",
                "\r\n",
                "\t",
                "[a](javascript:alert(1))",
                "![a](http://a.b)",
                "http://a.b",
                "www.a.b",
                "a@b.cc",
                "**",
                "__",
                "| a |",
                "---",
                "\n---\n",
                "* ",
                "1. ",
                "> ",
                "\\",
                "$x$",
                "${name}",
                "@if(true)",
                "\u0000",
                "\u001b",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u2066",
                "\u2069",
                "\u200f",
                "\u061c",
                "\ufffe",
                "\uffff",
                "\ud83d\ude00",
                "\u05d0\u05d1",
                "{{x}}",
                ":smile:",
                "<?xml?>",
                "<!DOCTYPE x>");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(4)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(pieces, any).list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
    }
}
