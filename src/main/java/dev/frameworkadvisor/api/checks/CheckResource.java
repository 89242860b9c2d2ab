package dev.frameworkadvisor.api.checks;

import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.CheckService;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.check.Policy;
import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.FlagParameter;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.access.AuditLines;
import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.http.reading.CheckFields;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.metrics.CheckMetrics;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.render.Format;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: checks whether a declared choice agrees with the verdict, as a gate in pipelines. Stores nothing. */
@Path("/api/v1/checks")
@NonBlocking
public class CheckResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final CheckService checks;
    private final CheckRenderer forms;
    private final ProfileService storedProfiles;
    private final ReevaluationService decisions;
    private final Vertx vertx;
    private final QueryParameters parameters;
    private final CheckMetrics metrics;
    private final Callers callers;
    private final AuditLines audit;

    CheckResource(
            KnowledgeBase base,
            ProfileRequests profiles,
            CheckService checks,
            CheckRenderer forms,
            ProfileService storedProfiles,
            ReevaluationService decisions,
            Vertx vertx,
            QueryParameters parameters,
            CheckMetrics metrics,
            Callers callers,
            AuditLines audit) {
        this.base = base;
        this.profiles = profiles;
        this.checks = checks;
        this.forms = forms;
        this.storedProfiles = storedProfiles;
        this.decisions = decisions;
        this.vertx = vertx;
        this.parameters = parameters;
        this.metrics = metrics;
        this.callers = callers;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> check(
            byte[] body,
            @RestQuery @Nullable FlagParameter enforce,
            @RestQuery @Nullable NumberParameter minAnswers,
            @RestQuery @Nullable String failOn,
            @RestQuery @Nullable String path,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        Format format = Accept.choose(accept, CheckRenderer.FORMATS);
        RequestQuery query = parameters.check(operation, uri);
        boolean enforced = FlagParameter.parse("enforce", enforce, query);
        Policy policy = new Policy(MinAnswers.parse(minAnswers, base, query), GateParameters.failOn(failOn, query));
        String file = GateParameters.path(path, query);
        CheckFields fields = new CheckFields();
        ProfileRequest request = profiles.fromBody(body, fields, query.violations());
        String profileId = fields.profileId();
        Function<ProfileRequest, Response> respond = checked -> {
            Check check = checks.of(checked, fields.declaration(), policy);
            record(check, context);
            FileLocation location = new FileLocation(file, fields.line());
            return respond(checked, check, location, enforced && policy.fails(check), format);
        };
        if (profileId == null) {
            return CompletableFuture.completedStage(respond.apply(request));
        }
        callers.require(Role.READER, context);
        return onWorkerThread(() -> respond.apply(stored(profileId, request)));
    }

    /** Waiting for the database must not block the event loop. */
    private CompletionStage<Response> onWorkerThread(Callable<Response> check) {
        return vertx.getOrCreateContext().executeBlocking(check, false).toCompletionStage();
    }

    /** Returns the stored profile with the version in the body, or the version of its stored decision. */
    private ProfileRequest stored(String profileId, ProfileRequest request) {
        return decisions.request(
                storedProfiles.named(profileId, "/profileId"), request.draft().knowledge());
    }

    private void record(Check check, RoutingContext context) {
        metrics.count(check.code());
        audit.checked(
                context,
                check.code().result().name(),
                check.verdict().decisionId(),
                check.verdict().profile().knowledge().digest());
    }

    private Response respond(
            ProfileRequest request, Check check, FileLocation location, boolean isFailed, Format format) {
        if (isFailed) {
            throw new ProblemException(ProblemType.CHECK_FAILED, check.line());
        }
        return CacheHeaders.deprecation(forms.respond(check, location, format), request.version(), base)
                .build();
    }
}
