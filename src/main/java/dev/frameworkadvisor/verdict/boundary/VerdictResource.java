package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.View;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Verdicts on profiles; nothing is stored. */
@Path("/api/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class VerdictResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final Verdicts verdicts;
    private final VerdictJson json;
    private final String release;

    VerdictResource(
            KnowledgeBase base,
            ProfileRequests profiles,
            Verdicts verdicts,
            VerdictJson json,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.base = base;
        this.profiles = profiles;
        this.verdicts = verdicts;
        this.json = json;
        this.release = release;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response judge(byte[] body, @QueryParam(ViewParameter.NAME) @Nullable String view) {
        View shown = ViewParameter.parse(view);
        ProfileRequest request = profiles.fromBody(body);
        ResponseBuilder response = Response.ok(json.write(verdicts.of(request.profile(), shown)));
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    @GET
    public Response judge(@Context UriInfo uri, @Context Request conditions) {
        ProfileRequest request = profiles.fromQuery(uri.getQueryParameters());
        View shown = ViewParameter.parse(uri.getQueryParameters().getFirst(ViewParameter.NAME));
        EntityTag tag = tag(request.profile(), shown);
        ResponseBuilder response = conditions.evaluatePreconditions(tag);
        if (response == null) {
            response = Response.ok(json.write(verdicts.of(request.profile(), shown)))
                    .tag(tag);
        }
        KnowledgeHeaders.cache(response, request.pinned());
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    /** Known before the verdict is: the same decision, under the same name, is written alike by the same release. */
    private EntityTag tag(Profile profile, View view) {
        String identity = verdicts.decisionId(profile) + "\n" + release + "\n" + view + "\n" + profile.name();
        return Representation.tag(identity.getBytes(StandardCharsets.UTF_8));
    }
}
