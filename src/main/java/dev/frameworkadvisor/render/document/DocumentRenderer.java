package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictSummary;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes verdicts in the forms for readers. What a template needs is loaded when it is first asked for. */
@Singleton
public class DocumentRenderer {

    private static final String TEMPLATES = DocumentRenderer.class.getPackageName();

    private final TemplateEngine markup = engine(ContentType.Html);
    private final TemplateEngine plain = engine(ContentType.Plain);
    /** Each thread writes over its last form. */
    private final ThreadLocal<Utf8Buffer> buffers = ThreadLocal.withInitial(Utf8Buffer::new);

    private final EscapedTexts markupProse = new EscapedTexts(DocumentRenderer::escapeMarkup);
    private final EscapedTexts plainProse = new EscapedTexts(Markdown::text);

    /** By the digest of the knowledge version. */
    private final Map<String, Bibliography> bibliographies = new ConcurrentHashMap<>();

    /** The verdict as UTF-8; the same verdict is always the same bytes. */
    public byte[] write(Verdict verdict, Format format) {
        return switch (format) {
            case MARKDOWN -> render(plain, "record.jte", read(verdict, plainProse));
            case SVG -> render(markup, "chart.jte", read(verdict, markupProse));
            case HTML -> render(markup, "report.jte", read(verdict, markupProse));
            default -> throw new IllegalArgumentException(format + " is not a format for readers");
        };
    }

    /** The verdict and how far it can be trusted, as a badge in SVG. */
    public byte[] badge(VerdictSummary judgement, Defaults defaults) {
        return render(markup, "badge.jte", Badge.of(judgement, defaults));
    }

    private VerdictReport read(Verdict verdict, EscapedTexts prose) {
        Knowledge knowledge = verdict.profile().knowledge();
        Bibliography bibliography =
                bibliographies.computeIfAbsent(knowledge.digest(), digest -> new Bibliography(knowledge));
        return new VerdictReport(verdict, bibliography.cited(verdict), prose);
    }

    private byte[] render(TemplateEngine engine, String template, Object content) {
        Utf8Buffer output = buffers.get().clear();
        engine.render(template, content, output);
        return output.toBytes();
    }

    private static String escapeMarkup(String text) {
        StringOutput escaped = new StringOutput();
        Escape.htmlContent(text, escaped);
        return escaped.toString();
    }

    private static TemplateEngine engine(ContentType type) {
        return TemplateEngine.createPrecompiled(null, type, DocumentRenderer.class.getClassLoader(), TEMPLATES);
    }
}
