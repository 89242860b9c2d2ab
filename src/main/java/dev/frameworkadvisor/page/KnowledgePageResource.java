package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.Lazy;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** The knowledge versions and their criteria, for people. Each page is rendered at its first use. */
@Singleton
@Path("/knowledge")
@NonBlocking
public class KnowledgePageResource {

    private final KnowledgeBase base;
    private final QueryParameters parameters;
    private final PageRenderer pages;
    private final Lazy<Representation> index;
    private final Map<String, Lazy<Representation>> versions = new HashMap<>();

    KnowledgePageResource(
            KnowledgeBase base,
            BaseRates baseRates,
            ValidationReports validations,
            QueryParameters parameters,
            PageRenderer pages) {
        this.base = base;
        this.parameters = parameters;
        this.pages = pages;
        List<KnowledgeVersion> all = base.versions();
        this.index = new Lazy<>(() -> pages.prepare("versions.jte", index()));
        for (KnowledgeVersion version : all) {
            versions.put(
                    version.version(),
                    new Lazy<>(() ->
                            pages.prepare("knowledge.jte", KnowledgePage.of(version, all, baseRates, validations))));
        }
    }

    private KnowledgeIndex index() {
        List<KnowledgeVersion> newestFirst = new ArrayList<>(base.versions());
        Collections.reverse(newestFirst);
        return new KnowledgeIndex(newestFirst, base.current().version());
    }

    @GET
    public Response versions(@Context ResourceInfo operation, @Context UriInfo uri, @Context Request request) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        return pages.respond(index.get(), request);
    }

    @GET
    @Path("/{version}")
    public Response version(
            @RestPath String version, @Context ResourceInfo operation, @Context UriInfo uri, @Context Request request) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        Lazy<Representation> page = versions.get(version);
        if (page == null) {
            throw unknown(version);
        }
        return pages.respond(page.get(), request);
    }

    @GET
    @Path("/{version}/criteria/{id}")
    public Response criterion(
            @RestPath String version,
            @RestPath String id,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request request) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        KnowledgeVersion known = base.find(version).orElseThrow(() -> unknown(version));
        Criterion criterion = known.knowledge().criterion(id).orElseThrow(() -> unknown(id, known));
        return pages.respond("criterion.jte", CriterionPage.of(known, criterion), request);
    }

    private ProblemException unknown(String version) {
        return VersionLookup.notFound(List.of(VersionLookup.unknown(base, version, "/version")));
    }

    private static ProblemException unknown(String id, KnowledgeVersion version) {
        String message = "There is no criterion " + Violation.quote(id) + " in this knowledge version.";
        List<String> known =
                version.knowledge().criteria().stream().map(Criterion::id).toList();
        return new ProblemException(
                ProblemType.NOT_FOUND, message, List.of(Violation.unknown("/id", message, id, known)));
    }
}
