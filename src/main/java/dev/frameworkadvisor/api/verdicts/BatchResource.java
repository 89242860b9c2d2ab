package dev.frameworkadvisor.api.verdicts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.api.verdicts.BatchLines.Line;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.ViewParameter;
import dev.frameworkadvisor.http.access.RateLimits;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.metrics.RejectionMetrics;
import dev.frameworkadvisor.metrics.VerdictMetrics;
import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.render.json.VerdictJson;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Resource: verdicts on any number of profiles, one line of JSON for each line of the request, in order. Lines are
 * evaluated as they arrive, and no faster than the client reads the responses.
 */
@Path(BatchResource.PATH)
@Blocking
public class BatchResource {

    static final String PATH = "/api/v1/verdicts/batch";

    /** Media type of JSON values separated by line feeds. */
    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final int BUFFER = 64 * 1024;

    private final ProfileRequests profiles;
    private final VerdictEngines verdicts;
    private final VerdictJson json;
    private final ObjectMapper mapper;
    private final QueryParameters parameters;
    private final VerdictMetrics metrics;
    private final RejectionMetrics rejections;
    private final RateLimits limits;

    BatchResource(
            ProfileRequests profiles,
            VerdictEngines verdicts,
            VerdictJson json,
            ObjectMapper mapper,
            QueryParameters parameters,
            VerdictMetrics metrics,
            RejectionMetrics rejections,
            RateLimits limits) {
        this.profiles = profiles;
        this.verdicts = verdicts;
        this.json = json;
        this.mapper = mapper;
        this.parameters = parameters;
        this.metrics = metrics;
        this.rejections = rejections;
        this.limits = limits;
    }

    @POST
    @Consumes(MEDIA_TYPE)
    @Produces(MEDIA_TYPE)
    public StreamingOutput evaluate(
            InputStream profiles,
            @RestQuery @Nullable String view,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        RequestQuery query = parameters.check(operation, uri);
        View shown = ViewParameter.parse(view, query);
        query.throwIfInvalid();
        BatchLines lines = new BatchLines(profiles);
        return out -> evaluate(lines, shown, context, out);
    }

    /** Evaluates each block on all cores and sends its responses before reading the next one. */
    private void evaluate(BatchLines lines, View view, RoutingContext context, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        for (List<Line> block = lines.read(); !block.isEmpty(); block = lines.read()) {
            for (byte[] response : block.parallelStream()
                    .map(line -> respond(line, view, context))
                    .toList()) {
                buffered.write(response);
                buffered.write('\n');
            }
            buffered.flush();
        }
    }

    private byte[] respond(Line line, View view, RoutingContext context) {
        try {
            if (line.number() > 1 && !limits.admitLine(context)) {
                throw new ProblemException(ProblemType.TOO_MANY_REQUESTS, limits.lineDetail());
            }
            if (line.bytes().length > BatchLines.LONGEST) {
                throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "The line is longer than 64 KiB.");
            }
            Verdict verdict = verdicts.of(profiles.fromBody(line.bytes()).profile(), view);
            metrics.count(verdict);
            return json.write(verdict);
        } catch (ProblemException rejection) {
            rejections.count(rejection.type());
            String instance = PATH + "#line=" + line.number();
            return problem(Problem.of(rejection.type(), rejection.detail(), instance, rejection.violations()));
        }
    }

    private byte[] problem(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be serialized", e);
        }
    }
}
