package dev.frameworkadvisor.api.verdicts;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.VerdictResponses;
import dev.frameworkadvisor.http.ViewParameter;
import dev.frameworkadvisor.http.reading.ProfileQuery;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.profile.ProfileRequest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: the verdict on a profile as an SVG badge. */
@Path("/api/v1/badge.svg")
@Produces("image/svg+xml;charset=UTF-8")
@NonBlocking
public class BadgeResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final VerdictResponses responses;
    private final QueryParameters parameters;

    BadgeResource(
            KnowledgeBase base, ProfileRequests profiles, VerdictResponses responses, QueryParameters parameters) {
        this.base = base;
        this.profiles = profiles;
        this.responses = responses;
        this.parameters = parameters;
    }

    @GET
    public Response badge(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String knowledge,
            @RestQuery List<String> priority,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions) {
        RequestQuery query = parameters.unchecked(operation, uri);
        if (query.given().containsKey(ViewParameter.NAME)) { // valid in the link to the verdict of the same profile
            query.violations().add(Violation.of("/" + ViewParameter.NAME, "A badge has no views."));
        }
        ProfileRequest request = profiles.fromQuery(ProfileQuery.of(name, knowledge, priority, query));
        ResponseBuilder response = responses.badge(request.profile(), conditions);
        CacheHeaders.cache(response, request.pinned());
        return CacheHeaders.deprecation(response, request.version(), base).build();
    }
}
