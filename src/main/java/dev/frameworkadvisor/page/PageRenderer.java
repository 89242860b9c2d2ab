package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.SecurityHeaders;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.render.Format;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.output.WriterOutput;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Renders pages from templates, and adds the headers that a browser needs to show them. */
@Singleton
class PageRenderer {

    private static final String NOT_STORED = "no-store";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageRenderer.class.getClassLoader(), PageRenderer.class.getPackageName());

    /** Returns a page in UTF-8; equal models give equal bytes. */
    byte[] render(String template, Object model) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(template, model, page);
        return page.toByteArray();
    }

    /** Returns a page that never changes without a new release. */
    Representation prepare(String template, Object model) {
        return new Representation(render(template, model), Format.HTML.mediaType());
    }

    /** Returns a page that caches revalidate. */
    Response respond(String template, Object model, Request conditions) {
        return respond(prepare(template, model), conditions);
    }

    /** Returns a prepared page that caches revalidate. */
    Response respond(Representation page, Request conditions) {
        return secured(CacheHeaders.cache(page.respond(conditions), false));
    }

    /** Returns a page on what is stored, which no cache keeps. */
    Response respondStored(String template, Object model) {
        return secured(Response.ok(render(template, model), Format.HTML.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, NOT_STORED));
    }

    /**
     * Returns a page that is sent while it is rendered. Nothing can be stored in caches, and an error truncates it.
     *
     * @param model returns the model, which may flush the writer between two elements
     */
    Response respondStreamed(String template, Function<Writer, Object> model) {
        StreamingOutput page = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                templates.render(template, model.apply(writer), new WriterOutput(writer));
                writer.flush();
            } catch (UncheckedIOException e) {
                throw new IOException("the client no longer reads", e);
            }
        };
        return secured(Response.ok(page, Format.HTML.mediaType()).header(HttpHeaders.CACHE_CONTROL, NOT_STORED));
    }

    /** Returns a page that reports faults in its address. */
    Response respondFaulty(String template, Object model) {
        return respondStored(template, model, ProblemType.INVALID_PROFILE);
    }

    /** Returns a page with the status of a problem that it lets the visitor solve. */
    Response respondStored(String template, Object model, ProblemType problem) {
        return secured(Response.status(problem.status())
                .type(Format.HTML.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, NOT_STORED)
                .entity(render(template, model)));
    }

    private static Response secured(ResponseBuilder response) {
        return response.header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.OWN_SCRIPT)
                .header(SecurityHeaders.REFERRER_POLICY, SecurityHeaders.SAME_ORIGIN)
                .build();
    }
}
