package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.http.KnowledgeVersions;
import dev.frameworkadvisor.http.KnownParameters;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.boundary.ProfileRequest;
import dev.frameworkadvisor.verdict.boundary.VerdictResponses;
import dev.frameworkadvisor.verdict.boundary.ViewParameter;
import dev.frameworkadvisor.verdict.boundary.form.Form;
import dev.frameworkadvisor.verdict.entity.View;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The verdict on a stored profile, then or now: on any of its revisions, by any knowledge version. */
@Path(ProfilesResource.PATH)
@Blocking
public class StoredVerdictResource {

    private static final String REVISION = "revision";
    private static final String KNOWLEDGE = "knowledge";

    private final KnowledgeBase base;
    private final Profiles profiles;
    private final Decisions decisions;
    private final VerdictResponses responses;

    StoredVerdictResource(KnowledgeBase base, Profiles profiles, Decisions decisions, VerdictResponses responses) {
        this.base = base;
        this.profiles = profiles;
        this.decisions = decisions;
        this.responses = responses;
    }

    @GET
    @Path("/{id}/verdict")
    public Response verdict(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT) List<String> accept,
            @Context Request conditions) {
        Form form = Form.preferred(accept);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = KnownParameters.check(query, List.of(REVISION, KNOWLEDGE, ViewParameter.NAME));
        View shown = ViewParameter.parse(query.getFirst(ViewParameter.NAME), violations);
        ProfileRequest asked = asked(id, query, violations);
        return respond(responses.verdict(asked.profile(), shown, form, conditions), asked);
    }

    @GET
    @Path("/{id}/badge.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public Response badge(@PathParam("id") String id, @Context UriInfo uri, @Context Request conditions) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = KnownParameters.check(query, List.of(REVISION, KNOWLEDGE));
        ProfileRequest asked = asked(id, query, violations);
        return respond(responses.badge(asked.profile(), conditions), asked);
    }

    /** @param violations what is wrong with the query already, to be told too */
    private ProfileRequest asked(String id, MultivaluedMap<String, String> query, Violations violations) {
        String revision = KnownParameters.text(query, REVISION, violations);
        Edition edition = KnowledgeVersions.named(base, KNOWLEDGE, query, violations);
        violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        StoredProfile stored = revision == null ? profiles.find(id) : profiles.find(id, revision);
        return decisions.request(stored, edition == null ? null : edition.version());
    }

    private Response respond(ResponseBuilder response, ProfileRequest asked) {
        return StoredResponses.privately(KnowledgeHeaders.deprecation(response, asked.edition(), base));
    }
}
