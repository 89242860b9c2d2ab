package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.document.DocumentRenderer;
import dev.frameworkadvisor.render.json.EncodedTexts;
import dev.frameworkadvisor.render.json.OptionFragments;
import dev.frameworkadvisor.render.json.VerdictJson;
import dev.frameworkadvisor.validation.ValidationReports;
import dev.frameworkadvisor.validation.loading.ProjectLoader;
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
            case markdown -> documents(base).write(verdict, Format.MARKDOWN);
            case html -> documents(base).write(verdict, Format.HTML);
            case svg -> documents(base).write(verdict, Format.SVG);
        };
    }

    private static DocumentRenderer documents(KnowledgeBase base) {
        return new DocumentRenderer(
                new ValidationReports(base, () -> ProjectLoader.load(ProjectLoader.shipped(), base)));
    }
}
