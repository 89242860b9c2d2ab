package dev.frameworkadvisor.knowledge.boundary;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The versions of the knowledge base, and each of them whole. */
@Path("/api/v1/knowledge")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class KnowledgeResource {

    private final KnowledgeDocuments documents;

    KnowledgeResource(KnowledgeDocuments documents) {
        this.documents = documents;
    }

    @GET
    public Response versions(@Context Request request) {
        return documents.versions(request);
    }

    @GET
    @Path("/{version}")
    public Response whole(@PathParam("version") String version, @Context Request request) {
        return documents.pinned(version, request, EditionDocuments::whole);
    }

    @GET
    @Path("/{version}/profile-schema")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    public Response profileSchema(@PathParam("version") String version, @Context Request request) {
        Response response = documents.pinned(version, request, EditionDocuments::profileSchema);
        return Response.fromResponse(response)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/{version}/examples")
    public Response examples(@PathParam("version") String version, @Context Request request) {
        return documents.pinned(version, request, EditionDocuments::examples);
    }
}
