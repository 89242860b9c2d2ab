package dev.frameworkadvisor.api.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.CompressedRepresentation;
import dev.frameworkadvisor.http.Lazy;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.render.Format;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: the contract as YAML, byte for byte as it was built, or as JSON. */
@Singleton
@Path("/q/openapi")
@Blocking
public class ContractResource {

    private static final List<Format> OFFERS = List.of(Format.YAML, Format.JSON);

    private static final String FORMAT = "format";

    private static final List<String> FORMATS = List.of("yaml", "json");

    private final QueryParameters parameters;
    private final byte[] contract = read();
    private final CompressedRepresentation yaml = CompressedRepresentation.of(() -> contract, Format.YAML.mediaType());

    /** Converted at the first request, to keep the start fast. */
    private final CompressedRepresentation json =
            CompressedRepresentation.of(new Lazy<>(this::convert), Format.JSON.mediaType());

    ContractResource(QueryParameters parameters) {
        this.parameters = parameters;
    }

    @GET
    public Response contract(
            @RestQuery @Nullable String format,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request request,
            @Context RoutingContext context) {
        RequestQuery query = parameters.check(operation, uri);
        String named = query.sent(FORMAT, format);
        boolean asJson =
                named == null ? Accept.choose(accept, OFFERS) == Format.JSON : isJson(named, query.violations());
        query.throwIfInvalid();
        Response.ResponseBuilder response =
                (asJson ? json : yaml).respond(request, context).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return CacheHeaders.cache(response, false).build();
    }

    private static boolean isJson(String format, Violations violations) {
        int index = FORMATS.indexOf(format.toLowerCase(Locale.ROOT));
        if (index < 0) {
            String message = "The contract is not available as " + Violation.quote(format) + ".";
            violations.add(Violation.unknown("/" + FORMAT, message, format, FORMATS));
        }
        return index == 1;
    }

    private byte[] convert() {
        try {
            return new JsonMapper().writeValueAsBytes(new YAMLMapper().readTree(contract));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract is not YAML", e);
        }
    }

    private static byte[] read() {
        try (InputStream in =
                ContractResource.class.getResourceAsStream("/META-INF/quarkus-generated-openapi-doc.YAML")) {
            return Objects.requireNonNull(in, "the contract is part of the package")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the contract cannot be read", e);
        }
    }
}
