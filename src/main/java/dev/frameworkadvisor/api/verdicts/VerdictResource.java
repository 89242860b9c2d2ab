package dev.frameworkadvisor.api.verdicts;

import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.VerdictResponses;
import dev.frameworkadvisor.http.ViewParameter;
import dev.frameworkadvisor.http.reading.ProfileQuery;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: verdicts on profiles, in the format that {@code Accept} selects. Stores nothing. */
@Path("/api/v1/verdicts")
@NonBlocking
public class VerdictResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final VerdictResponses responses;
    private final QueryParameters parameters;

    VerdictResource(
            KnowledgeBase base, ProfileRequests profiles, VerdictResponses responses, QueryParameters parameters) {
        this.base = base;
        this.profiles = profiles;
        this.responses = responses;
        this.parameters = parameters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response evaluate(
            byte[] body,
            @RestQuery @Nullable String view,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri) {
        Format format = Accept.choose(accept, VerdictResponses.FORMATS);
        RequestQuery query = parameters.check(operation, uri);
        View shown = ViewParameter.parse(view, query);
        ProfileRequest request = profiles.fromBody(body, query.violations());
        ResponseBuilder response = responses.verdict(request.profile(), shown, format);
        return CacheHeaders.deprecation(response, request.version(), base).build();
    }

    @GET
    public Response evaluate(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String knowledge,
            @RestQuery List<String> priority,
            @RestQuery @Nullable String view,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions) {
        Format format = Accept.choose(accept, VerdictResponses.FORMATS);
        RequestQuery query = parameters.unchecked(operation, uri);
        View shown = ViewParameter.parse(view, query);
        ProfileRequest request = profiles.fromQuery(ProfileQuery.of(name, knowledge, priority, query));
        ResponseBuilder response = responses.verdict(request.profile(), shown, format, conditions);
        CacheHeaders.cache(response, request.pinned());
        return CacheHeaders.deprecation(response, request.version(), base).build();
    }
}
