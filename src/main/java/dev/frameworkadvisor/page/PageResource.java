package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Lazy;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.SecurityHeaders;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.validation.ValidationReports;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Resource: the start page, and the style sheet and the script of all pages. */
@Singleton
@Path("/")
@NonBlocking
public class PageResource {

    private final QueryParameters parameters;
    private final PageRenderer pages;
    private final Lazy<Representation> home;
    private final Representation style = read("advisor.css", "css");
    private final Representation script = read("advisor.js", "javascript");

    PageResource(
            QueryParameters parameters,
            PageRenderer pages,
            KnowledgeBase base,
            BaseRates baseRates,
            ValidationReports validations) {
        this.parameters = parameters;
        this.pages = pages;
        this.home =
                new Lazy<>(() -> pages.prepare("home.jte", home(base.current().knowledge(), baseRates, validations)));
    }

    private static HomePage home(Knowledge current, BaseRates baseRates, ValidationReports validations) {
        return HomePage.of(current, baseRates, validations.sentences(current).general());
    }

    @GET
    public Response page(@Context ResourceInfo operation, @Context UriInfo uri, @Context Request request) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        return pages.respond(home.get(), request);
    }

    @GET
    @Path("advisor.css")
    public Response style(@Context Request request) {
        return respond(style, request);
    }

    @GET
    @Path("advisor.js")
    public Response script(@Context Request request) {
        return respond(script, request);
    }

    private static Response respond(Representation file, Request request) {
        return CacheHeaders.cache(file.respond(request), false)
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.OWN_STYLE)
                .build();
    }

    private static Representation read(String file, String textType) {
        try (InputStream in = PageResource.class.getResourceAsStream("/page/" + file)) {
            byte[] text = Objects.requireNonNull(in, file).readAllBytes();
            return new Representation(text, new MediaType("text", textType, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("a page in the jar cannot be read", e);
        }
    }
}
