package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Two profiles side by side: links to reports, stored profiles, or revisions of them. */
@Singleton
@Path("/compare")
@Blocking
public class ComparisonResource {

    private static final String STORED = "profile:";

    private final VisitReader visits;
    private final VerdictEngines verdicts;
    private final ProfileService profiles;
    private final ReevaluationService reevaluations;
    private final QueryParameters parameters;
    private final PageRenderer pages;

    ComparisonResource(
            VisitReader visits,
            VerdictEngines verdicts,
            ProfileService profiles,
            ReevaluationService reevaluations,
            QueryParameters parameters,
            PageRenderer pages) {
        this.visits = visits;
        this.verdicts = verdicts;
        this.profiles = profiles;
        this.reevaluations = reevaluations;
        this.parameters = parameters;
        this.pages = pages;
    }

    @GET
    public Response compare(
            @RestQuery @Nullable String a,
            @RestQuery @Nullable String b,
            @Context ResourceInfo operation,
            @Context UriInfo uri) {
        RequestQuery query = parameters.checkPage(operation, uri);
        query.throwIfInvalid();
        List<Fault> faults = new ArrayList<>();
        Side first = query.sent("a", a) == null ? null : side("First", String.valueOf(query.sent("a", a)), faults);
        Side second = query.sent("b", b) == null ? null : side("Second", String.valueOf(query.sent("b", b)), faults);
        ComparisonPage page = new ComparisonPage(first, second, text(a), text(b), faults);
        return faults.isEmpty() ? pages.respondStored("compare.jte", page) : pages.respondFaulty("compare.jte", page);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private @Nullable Side side(String heading, String text, List<Fault> faults) {
        if (text.startsWith(STORED)) {
            return stored(heading, text.substring(STORED.length()), faults);
        }
        String query = text.substring(text.indexOf('?') + 1);
        Visit visit = visits.read("/verdict", query);
        faults.addAll(visit.faults());
        return new Side(heading, visit, verdicts.of(visit.profile(), View.FULL));
    }

    private @Nullable Side stored(String heading, String reference, List<Fault> faults) {
        int at = reference.indexOf('@');
        try {
            StoredProfile stored = at < 0
                    ? profiles.find(reference)
                    : profiles.find(reference.substring(0, at), reference.substring(at + 1));
            String query = Parameter.query(
                    ProfileParameters.of(reevaluations.request(stored, null).draft()));
            Visit visit = visits.read("/verdict", query);
            return new Side(
                    heading + ": revision " + stored.revision(), visit, verdicts.of(visit.profile(), View.FULL));
        } catch (ProblemException unknown) {
            if (unknown.type() != ProblemType.NOT_FOUND) {
                throw unknown;
            }
            faults.add(new Fault(unknown.detail(), null, null));
            return null;
        }
    }
}
