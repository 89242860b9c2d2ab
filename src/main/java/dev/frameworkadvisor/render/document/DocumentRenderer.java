package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.validation.AgreementSentences;
import dev.frameworkadvisor.validation.ValidationReports;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictSummary;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Renders verdicts as documents. Templates and bibliographies are loaded on first use. */
@Singleton
public class DocumentRenderer {

    private static final String TEMPLATES = DocumentRenderer.class.getPackageName();

    private final TemplateEngine markup = engine(ContentType.Html);
    private final TemplateEngine plain = engine(ContentType.Plain);
    /** One reused buffer per thread; see {@link Utf8Buffer}. */
    private final ThreadLocal<Utf8Buffer> buffers = ThreadLocal.withInitial(Utf8Buffer::new);

    private final EscapedTexts markupTexts = new EscapedTexts(DocumentRenderer::escapeMarkup);
    private final EscapedTexts plainTexts = new EscapedTexts(Markdown::text);

    /** Bibliographies by digest of the knowledge version. */
    private final Map<String, Bibliography> bibliographies = new ConcurrentHashMap<>();

    private final ValidationReports validations;

    public DocumentRenderer(ValidationReports validations) {
        this.validations = validations;
    }

    /** Returns the document in UTF-8; equal verdicts give equal bytes. */
    public byte[] write(Verdict verdict, Format format) {
        return switch (format) {
            case MARKDOWN -> render(plain, "record.jte", report(verdict, plainTexts));
            case SVG -> render(markup, "chart.jte", report(verdict, markupTexts));
            case HTML -> render(markup, "report.jte", report(verdict, markupTexts));
            default -> throw new IllegalArgumentException(format + " is not a document format");
        };
    }

    /** Returns a badge with the verdict and its level, as SVG in UTF-8. */
    public byte[] badge(VerdictSummary summary, Defaults defaults) {
        return render(markup, "badge.jte", Badge.of(summary, defaults));
    }

    private VerdictReport report(Verdict verdict, EscapedTexts texts) {
        Knowledge knowledge = verdict.profile().knowledge();
        Bibliography bibliography =
                bibliographies.computeIfAbsent(knowledge.digest(), digest -> new Bibliography(knowledge));
        return new VerdictReport(verdict, bibliography.cited(verdict), agreement(verdict), texts);
    }

    private String agreement(Verdict verdict) {
        AgreementSentences sentences = validations.sentences(verdict.profile().knowledge());
        Proof proof = verdict.proof();
        return proof == null
                ? sentences.general()
                : sentences.of(proof.robustness().level());
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
