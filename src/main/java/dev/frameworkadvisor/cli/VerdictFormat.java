package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.document.DocumentRenderer;
import dev.frameworkadvisor.render.json.EncodedTexts;
import dev.frameworkadvisor.render.json.OptionFragments;
import dev.frameworkadvisor.render.json.VerdictJson;
import dev.frameworkadvisor.verdict.Verdict;

/** The formats of a verdict. Names are the values of the option. */
enum VerdictFormat {
    text,
    json,
    markdown,
    html,
    svg;

    byte[] write(Verdict verdict, KnowledgeBase base, Terminal terminal) {
        return switch (this) {
            case text -> VerdictText.of(verdict, terminal.ansi());
            case json -> new VerdictJson(new EncodedTexts(base), new OptionFragments(base)).write(verdict);
            case markdown -> new DocumentRenderer().write(verdict, Format.MARKDOWN);
            case html -> new DocumentRenderer().write(verdict, Format.HTML);
            case svg -> new DocumentRenderer().write(verdict, Format.SVG);
        };
    }
}
