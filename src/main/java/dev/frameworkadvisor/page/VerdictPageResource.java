package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.PublicAddress;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.document.DocumentRenderer;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The report on a verdict, and what can be downloaded from it. */
@Singleton
@Path("/verdict")
@NonBlocking
public class VerdictPageResource {

    private static final String PATH = "/verdict";

    private final VisitReader visits;
    private final VerdictEngines verdicts;
    private final PageRenderer pages;
    private final DocumentRenderer documents;

    VerdictPageResource(VisitReader visits, VerdictEngines verdicts, PageRenderer pages, DocumentRenderer documents) {
        this.visits = visits;
        this.verdicts = verdicts;
        this.pages = pages;
        this.documents = documents;
    }

    /** Returns the page. The unused parameter declares that it checks its query itself. */
    @GET
    public Response verdict(
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions,
            @Context RoutingContext context) {
        Visit visit = visit(uri);
        Verdict verdict = verdicts.of(visit.profile(), View.FULL);
        VerdictPage page = VerdictPage.of(visit, verdict, PublicAddress.of(context));
        return visit.faults().isEmpty()
                ? pages.respond("verdict.jte", page, conditions)
                : pages.respondFaulty("verdict.jte", page);
    }

    @GET
    @Path("record.md")
    public Response record(@Context ResourceInfo operation, @Context UriInfo uri, @Context Request conditions) {
        return document(uri, conditions, Format.MARKDOWN, "framework-decision.md");
    }

    @GET
    @Path("chart.svg")
    public Response chart(@Context ResourceInfo operation, @Context UriInfo uri, @Context Request conditions) {
        return document(uri, conditions, Format.SVG, "framework-decision.svg");
    }

    @GET
    @Path("framework-profile.json")
    public Response profile(
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions,
            @Context RoutingContext context) {
        Visit visit = visit(uri);
        if (!visit.faults().isEmpty()) {
            return toReport(uri);
        }
        Verdict verdict = verdicts.of(visit.profile(), View.FULL);
        String file = VerdictPage.of(visit, verdict, PublicAddress.of(context))
                .takeAway()
                .profile();
        return download(
                file.getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON_TYPE,
                "framework-profile.json",
                conditions);
    }

    private Response document(UriInfo uri, Request conditions, Format format, String file) {
        Visit visit = visit(uri);
        if (!visit.faults().isEmpty()) {
            return toReport(uri);
        }
        Verdict verdict = verdicts.of(visit.profile(), View.FULL);
        return download(documents.write(verdict, format), format.mediaType(), file, conditions);
    }

    /** Redirects to the report, which lists the faults of the address. */
    private static Response toReport(UriInfo uri) {
        return Response.seeOther(URI.create(PATH + "?" + uri.getRequestUri().getRawQuery()))
                .build();
    }

    private Visit visit(UriInfo uri) {
        return visits.read(PATH, uri.getRequestUri().getRawQuery());
    }

    private static Response download(byte[] content, MediaType type, String file, Request conditions) {
        return new Representation(content, type)
                .respond(conditions)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
