package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.VerdictResponses;
import dev.frameworkadvisor.http.ViewParameter;
import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: the verdict on any revision of a stored profile by any knowledge version. */
@Path(ProfilesResource.PATH)
@Blocking
public class StoredVerdictResource {

    private final KnowledgeBase base;
    private final ProfileService profiles;
    private final ReevaluationService decisions;
    private final VerdictResponses responses;
    private final QueryParameters parameters;
    private final Callers callers;

    StoredVerdictResource(
            KnowledgeBase base,
            ProfileService profiles,
            ReevaluationService decisions,
            VerdictResponses responses,
            QueryParameters parameters,
            Callers callers) {
        this.base = base;
        this.profiles = profiles;
        this.decisions = decisions;
        this.responses = responses;
        this.parameters = parameters;
        this.callers = callers;
    }

    @GET
    @Path("/{id}/verdict")
    public Response verdict(
            @RestPath String id,
            @RestQuery @Nullable NumberParameter revision,
            @RestQuery @Nullable String knowledge,
            @RestQuery @Nullable String view,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions) {
        Format format = Accept.choose(accept, VerdictResponses.FORMATS);
        RequestQuery query = parameters.check(operation, uri);
        View shown = ViewParameter.parse(view, query);
        ProfileRequest stored = find(id, revision, knowledge, query);
        return respond(responses.verdict(stored.profile(), shown, format, conditions), stored);
    }

    @GET
    @Path("/{id}/badge.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public Response badge(
            @RestPath String id,
            @RestQuery @Nullable NumberParameter revision,
            @RestQuery @Nullable String knowledge,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions,
            @Context RoutingContext context) {
        RequestQuery query = parameters.check(operation, uri);
        requireVisibleBadge(id, context);
        ProfileRequest stored = find(id, revision, knowledge, query);
        return respond(responses.badge(stored.profile(), conditions), stored);
    }

    /** Responds to callers without a role in the same way for a private badge and for a profile that does not exist. */
    private void requireVisibleBadge(String id, RoutingContext context) {
        if (callers.find(context) == null && !profiles.hasPublicBadge(id)) {
            callers.require(Role.READER, context);
        }
    }

    private ProfileRequest find(
            String id, @Nullable NumberParameter revision, @Nullable String knowledge, RequestQuery query) {
        query.text("revision", revision == null ? null : revision.value());
        KnowledgeVersion version = query.version(base, "knowledge", knowledge);
        query.throwIfInvalid();
        StoredProfile stored = revision == null ? profiles.find(id) : profiles.find(id, revision.value());
        return decisions.request(stored, version == null ? null : version.version());
    }

    private Response respond(ResponseBuilder response, ProfileRequest request) {
        return StoredResponses.privately(CacheHeaders.deprecation(response, request.version(), base));
    }
}
