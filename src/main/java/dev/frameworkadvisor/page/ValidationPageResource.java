package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.validation.ValidationReports;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The validation of a knowledge version against public projects, for people. */
@Singleton
@Path("/knowledge/{version}/validation")
@NonBlocking
public class ValidationPageResource {

    private final KnowledgeBase base;
    private final ValidationReports validations;
    private final QueryParameters parameters;
    private final PageRenderer pages;

    ValidationPageResource(
            KnowledgeBase base, ValidationReports validations, QueryParameters parameters, PageRenderer pages) {
        this.base = base;
        this.validations = validations;
        this.parameters = parameters;
        this.pages = pages;
    }

    @GET
    public Response validation(
            @RestPath String version, @Context ResourceInfo operation, @Context UriInfo uri, @Context Request request) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        KnowledgeVersion known = base.find(version)
                .orElseThrow(() -> VersionLookup.notFound(List.of(VersionLookup.unknown(base, version, "/version"))));
        return pages.respond("validation.jte", new ValidationPage(validations.report(known.knowledge())), request);
    }
}
