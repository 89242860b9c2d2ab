package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The verdict on a profile as a badge, for a page about the project. */
@Path("/api/v1/badge.svg")
@Produces("image/svg+xml;charset=UTF-8")
@NonBlocking
public class BadgeResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final VerdictResponses responses;

    BadgeResource(KnowledgeBase base, ProfileRequests profiles, VerdictResponses responses) {
        this.base = base;
        this.profiles = profiles;
        this.responses = responses;
    }

    @GET
    public Response badge(@Context UriInfo uri, @Context Request conditions) {
        Violations violations = new Violations();
        refuseView(uri.getQueryParameters(), violations);
        ProfileRequest request = profiles.fromQuery(uri.getQueryParameters(), ProfileQuery.PARTS, violations);
        ResponseBuilder response = responses.badge(request.profile(), conditions);
        KnowledgeHeaders.cache(response, request.pinned());
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    /** A profile's link may choose a view; a badge has only one. */
    private static void refuseView(MultivaluedMap<String, String> query, Violations violations) {
        if (query.containsKey(ViewParameter.NAME)) {
            violations.add(Violation.of("/view", "A badge has no views."));
        }
    }
}
