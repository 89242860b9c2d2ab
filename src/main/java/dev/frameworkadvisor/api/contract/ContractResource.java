package dev.frameworkadvisor.api.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.render.Format;
import io.smallrye.common.annotation.Blocking;
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

/** The contract, byte for byte as it is written, or the same as JSON. */
@Singleton
@Path("/q/openapi")
@Blocking
public class ContractResource {

    private static final List<Format> OFFERS = List.of(Format.YAML, Format.JSON);

    private static final String FORMAT = "format";

    private static final List<String> FORMATS = List.of("yaml", "json");

    private final QueryParameters parameters;
    private final byte[] contract = read();
    private final Representation yaml = new Representation(contract, Format.YAML.mediaType());
    private volatile @Nullable Representation json;

    ContractResource(QueryParameters parameters) {
        this.parameters = parameters;
    }

    @GET
    public Response contract(
            @RestQuery @Nullable String format,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request request) {
        RequestQuery query = parameters.check(operation, uri);
        String named = query.sent(FORMAT, format);
        boolean asJson =
                named == null ? Accept.choose(accept, OFFERS) == Format.JSON : isJson(named, query.violations());
        query.throwIfInvalid();
        Response.ResponseBuilder response =
                (asJson ? json() : yaml).respond(request).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return CacheHeaders.cache(response, false).build();
    }

    private static boolean isJson(String format, Violations violations) {
        int index = FORMATS.indexOf(format.toLowerCase(Locale.ROOT));
        if (index < 0) {
            String message = "The contract is not served as " + Violation.quote(format) + ".";
            violations.add(Violation.unknown("/" + FORMAT, message, format, FORMATS));
        }
        return index == 1;
    }

    /** Translated when first asked for, so that no start waits for it; by each of those who come first together, to the same bytes. */
    private Representation json() {
        Representation known = json;
        if (known == null) {
            known = new Representation(translate(), Format.JSON.mediaType());
            json = known;
        }
        return known;
    }

    private byte[] translate() {
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
