package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.render.Format;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Resource: the list of knowledge versions and the documents of each. */
@Path("/api/v1/knowledge")
@NonBlocking
public class KnowledgeResource {

    private final KnowledgeDocuments documents;

    KnowledgeResource(KnowledgeDocuments documents) {
        this.documents = documents;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response versions(@Context Request request) {
        return documents.versions(request);
    }

    @GET
    @Path("/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response whole(@RestPath String version, @Context Request request) {
        return documents.pinned(version, request, VersionDocuments::whole).build();
    }

    @GET
    @Path("/{version}/profile-schema")
    public Response profileSchema(@RestPath String version, @RestHeader List<String> accept, @Context Request request) {
        return schema(version, request, accept, VersionDocuments::profileSchemas);
    }

    @GET
    @Path("/{version}/check-schema")
    public Response checkSchema(@RestPath String version, @RestHeader List<String> accept, @Context Request request) {
        return schema(version, request, accept, VersionDocuments::checkSchemas);
    }

    private Response schema(
            String version,
            Request request,
            List<String> accept,
            Function<VersionDocuments, Map<Format, Representation>> schemas) {
        Format format = Accept.choose(accept, VersionDocuments.SCHEMA_FORMATS);
        return documents
                .pinned(
                        version,
                        request,
                        chosen -> Objects.requireNonNull(schemas.apply(chosen).get(format)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/{version}/examples")
    @Produces(MediaType.APPLICATION_JSON)
    public Response examples(@RestPath String version, @Context Request request) {
        return documents.pinned(version, request, VersionDocuments::examples).build();
    }

    @GET
    @Path("/{version}/validation")
    @Produces(MediaType.APPLICATION_JSON)
    public Response validation(@RestPath String version, @Context Request request) {
        return documents
                .pinned(version, request, chosen -> chosen.validation().get())
                .build();
    }
}
