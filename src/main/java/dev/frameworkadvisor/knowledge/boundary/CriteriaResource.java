package dev.frameworkadvisor.knowledge.boundary;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What a profile is asked. */
@Path("/api/v1/criteria")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class CriteriaResource {

    private final KnowledgeDocuments documents;

    CriteriaResource(KnowledgeDocuments documents) {
        this.documents = documents;
    }

    @GET
    public Response all(@Context UriInfo uri, @Context Request request) {
        return documents.chosen(uri, request, EditionDocuments::criteria);
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
        return documents.chosen(uri, request, version -> version.criterion(id));
    }
}
