package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: facts about the frameworks, with their sources. */
@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class FrameworksResource {

    private final KnowledgeDocuments documents;
    private final QueryParameters parameters;

    FrameworksResource(KnowledgeDocuments documents, QueryParameters parameters) {
        this.documents = documents;
        this.parameters = parameters;
    }

    @GET
    public Response all(
            @RestQuery @Nullable String knowledge,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request request) {
        RequestQuery query = parameters.check(operation, uri);
        return documents.chosen(knowledge, query, request, VersionDocuments::frameworks);
    }

    @GET
    @Path("/{id}")
    public Response one(
            @RestPath String id,
            @RestQuery @Nullable String knowledge,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request request) {
        RequestQuery query = parameters.check(operation, uri);
        return documents.chosen(knowledge, query, request, version -> version.framework(id));
    }
}
