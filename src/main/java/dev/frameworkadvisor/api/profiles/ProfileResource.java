package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.http.FlagParameter;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.access.AccessSettings;
import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.http.reading.OwnershipFields;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violations;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: a stored profile, with its decision by the current knowledge if that differs. */
@Path(ProfilesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ProfileResource {

    /** JSON merge patch (RFC 7396). */
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private static final String ONE = "/{id}";

    private final ProfileService profiles;
    private final ProfileRequests requests;
    private final ReevaluationService decisions;
    private final StoredResponses responses;
    private final StoredJson json;
    private final QueryParameters parameters;
    private final Callers callers;
    private final AccessSettings access;

    ProfileResource(
            ProfileService profiles,
            ProfileRequests requests,
            ReevaluationService decisions,
            StoredResponses responses,
            StoredJson json,
            QueryParameters parameters,
            Callers callers,
            AccessSettings access) {
        this.profiles = profiles;
        this.requests = requests;
        this.decisions = decisions;
        this.responses = responses;
        this.json = json;
        this.parameters = parameters;
        this.callers = callers;
        this.access = access;
    }

    static String path(String id) {
        return ProfilesResource.PATH + "/" + id;
    }

    @GET
    @Path(ONE)
    public Response find(@RestPath String id, @Context Request conditions) {
        StoredProfile stored = profiles.find(id);
        EntityTag tag = decisions
                .overruling(stored)
                .map(current -> RevisionTag.of(stored, current))
                .orElseGet(() -> RevisionTag.of(stored));
        return responses.ofLatest(stored, tag, () -> StoredProfileView.of(stored, decisions.now(stored)), conditions);
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @RestPath String id,
            @RestHeader List<String> ifMatch,
            @RestHeader List<String> ifNoneMatch,
            byte[] body,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        Violations violations = parameters.check(operation, uri).violations();
        return revised(profiles.revise(
                callers.author(context),
                id,
                new WriteConditions(ifMatch, ifNoneMatch).unless(violations),
                latest -> requests.fromBody(body, violations).profile(),
                UnaryOperator.identity()));
    }

    @PATCH
    @Path(ONE)
    @Consumes(MERGE_PATCH)
    public Response patch(
            @RestPath String id,
            @RestHeader List<String> ifMatch,
            @RestHeader List<String> ifNoneMatch,
            byte[] body,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        Violations violations = parameters.check(operation, uri).violations();
        Author author = callers.author(context);
        OwnershipFields fields = new OwnershipFields();
        OwnershipFields read = access.isOpen() ? null : fields;
        return revised(profiles.revise(
                author,
                id,
                new WriteConditions(ifMatch, ifNoneMatch).unless(violations),
                latest -> requests.fromPatch(body, latest.profile(), read, violations)
                        .profile(),
                ownership -> fields.apply(ownership, author.caller())));
    }

    private Response revised(StoredProfile stored) {
        return responses.by(
                stored.decision().knowledge(),
                Response.ok(json.write(StoredProfileView.of(stored)), MediaType.APPLICATION_JSON_TYPE)
                        .tag(RevisionTag.of(stored)));
    }

    @DELETE
    @Path(ONE)
    public Response delete(
            @RestPath String id,
            @RestHeader List<String> ifMatch,
            @RestQuery @Nullable FlagParameter purge,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        RequestQuery query = parameters.check(operation, uri);
        boolean purged = FlagParameter.parse("purge", purge, query);
        query.throwIfInvalid();
        if (purged) {
            callers.require(Role.ADMIN, context);
            requirePurge();
            profiles.purge(callers.author(context), id, revision -> RevisionTag.require(ifMatch, revision));
        } else {
            profiles.delete(callers.author(context), id, revision -> RevisionTag.require(ifMatch, revision));
        }
        return Response.noContent().build();
    }

    private void requirePurge() {
        if (!access.allowsPurge()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "This service does not remove profiles permanently. The operator allows it with"
                            + " advisor.access.purge.");
        }
    }
}
