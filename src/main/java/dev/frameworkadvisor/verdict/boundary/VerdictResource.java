package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.http.KnownParameters;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.boundary.form.Form;
import dev.frameworkadvisor.verdict.entity.View;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** Verdicts on profiles, in the form that the client likes best; nothing is stored. */
@Path("/api/v1/verdicts")
@NonBlocking
public class VerdictResource {

    private static final List<String> FIXED = Stream.concat(ProfileQuery.PARTS.stream(), Stream.of(ViewParameter.NAME))
            .toList();

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final VerdictResponses responses;

    VerdictResource(KnowledgeBase base, ProfileRequests profiles, VerdictResponses responses) {
        this.base = base;
        this.profiles = profiles;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response judge(byte[] body, @Context UriInfo uri, @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        Form form = Form.preferred(accept);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = KnownParameters.check(query, List.of(ViewParameter.NAME));
        View shown = ViewParameter.parse(query.getFirst(ViewParameter.NAME), violations);
        ProfileRequest request = profiles.fromBody(body, violations);
        ResponseBuilder response = responses.verdict(request.profile(), shown, form);
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    @GET
    public Response judge(
            @Context UriInfo uri, @Context Request conditions, @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        Form form = Form.preferred(accept);
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = new Violations();
        View shown = ViewParameter.parse(query.getFirst(ViewParameter.NAME), violations);
        ProfileRequest request = profiles.fromQuery(query, FIXED, violations);
        ResponseBuilder response = responses.verdict(request.profile(), shown, form, conditions);
        KnowledgeHeaders.cache(response, request.pinned());
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }
}
