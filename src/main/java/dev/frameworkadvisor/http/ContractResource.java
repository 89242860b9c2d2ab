package dev.frameworkadvisor.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contract, byte for byte as it is written, or the same as JSON. */
@Singleton
@Path("/q/openapi")
@Blocking
public class ContractResource {

    private static final String YAML = "application/yaml";

    private static final List<String> YAML_FIRST = List.of(YAML, MediaType.APPLICATION_JSON);
    private static final List<String> JSON_FIRST = List.of(MediaType.APPLICATION_JSON, YAML);

    private static final String FORMAT = "format";

    private static final List<String> FORMATS = List.of("yaml", "json");

    private final byte[] contract = read();
    private final Representation yaml = new Representation(contract, MediaType.valueOf(YAML));
    private volatile @Nullable Representation json;

    @GET
    public Response contract(
            @Context UriInfo uri, @Context Request request, @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        Violations violations = KnownParameters.check(uri.getQueryParameters(), List.of(FORMAT));
        String format = uri.getQueryParameters().getFirst(FORMAT);
        boolean asJson = format == null ? prefersJson(accept) : isJson(format, violations);
        violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        Response.ResponseBuilder response =
                (asJson ? json() : yaml).respond(request).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return KnowledgeHeaders.cache(response, false).build();
    }

    /** Where the client likes both alike, it gets YAML, unless JSON is the one that it names. */
    private static boolean prefersJson(List<String> accept) {
        String named = String.join(",", accept).toLowerCase(Locale.ROOT);
        boolean jsonFirst = named.contains(MediaType.APPLICATION_JSON) && !named.contains(YAML);
        List<String> forms = jsonFirst ? JSON_FIRST : YAML_FIRST;
        return forms.get(Accept.choose(accept, forms)).equals(MediaType.APPLICATION_JSON);
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
            known = new Representation(translate(), MediaType.APPLICATION_JSON_TYPE);
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
