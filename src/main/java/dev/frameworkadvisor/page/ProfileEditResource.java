package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The form that changes a stored profile. A form based on an earlier revision shows both versions. */
@Singleton
@Path("/profiles/{id}/edit")
@Blocking
public class ProfileEditResource {

    private static final String TEMPLATE = "edit.jte";

    private final VisitReader visits;
    private final VerdictEngines verdicts;
    private final ProfileService profiles;
    private final KnowledgeBase base;
    private final PageRenderer pages;
    private final Callers callers;

    ProfileEditResource(
            VisitReader visits,
            VerdictEngines verdicts,
            ProfileService profiles,
            KnowledgeBase base,
            PageRenderer pages,
            Callers callers) {
        this.visits = visits;
        this.verdicts = verdicts;
        this.profiles = profiles;
        this.base = base;
        this.pages = pages;
        this.callers = callers;
    }

    /**
     * Shows the stored profile, by the knowledge version in the query if it names one, or the content of the query if it
     * has more. The unused parameter declares that the page checks its query itself.
     */
    @GET
    public Response edit(@RestPath String id, @Context ResourceInfo operation, @Context UriInfo uri) {
        StoredProfile stored = profiles.find(id);
        ProfileForm sent = ProfileForm.of(
                FormParameters.normalize(Parameter.parse(uri.getRequestUri().getRawQuery())));
        boolean untouched =
                sent.profile().stream().allMatch(parameter -> parameter.name().equals(Visit.KNOWLEDGE));
        String query = untouched ? Parameter.query(content(stored, sent)) : sent.query();
        Visit visit = visits.read(path(id), query);
        String revision = sent.revision().isEmpty() ? String.valueOf(stored.revision()) : sent.revision();
        EditPage page = page(stored, visit, revision, null);
        return visit.faults().isEmpty() ? pages.respondStored(TEMPLATE, page) : pages.respondFaulty(TEMPLATE, page);
    }

    /** Returns the stored profile as parameters, with the version that the form names. */
    private static List<Parameter> content(StoredProfile stored, ProfileForm sent) {
        ProfileDraft profile = stored.profile();
        if (sent.profile().isEmpty()) {
            return ProfileParameters.of(profile);
        }
        ProfileDraft withoutVersion = new ProfileDraft(profile.name(), profile.answers(), profile.priorities(), null);
        List<Parameter> parameters = new ArrayList<>(ProfileParameters.of(withoutVersion));
        parameters.addAll(sent.profile());
        return parameters;
    }

    /** Stores the form as the next revision. One with faults leads back to the page, which lists them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestPath String id,
            byte[] sent,
            @RestHeader(SameOrigin.SITE) @Nullable String site,
            @Context RoutingContext context) {
        SameOrigin.require(site);
        ProfileForm form = ProfileForm.of(sent);
        Visit visit = visits.read(path(id), form.query());
        if (!visit.faults().isEmpty()) {
            List<Parameter> parameters = Visit.with(form.profile(), ProfileForm.REVISION, form.revision());
            return ProfileFormResource.redirect(Parameter.link(path(id), parameters));
        }
        try {
            profiles.revise(
                    callers.author(context),
                    id,
                    latest -> requireLatest(form, latest),
                    latest -> visit.profile(),
                    UnaryOperator.identity());
        } catch (ProblemException stale) {
            if (stale.type() != ProblemType.PRECONDITION_FAILED) {
                throw stale;
            }
            return conflict(id, visit);
        }
        return ProfileFormResource.redirect("/profiles/" + id);
    }

    private static void requireLatest(ProfileForm form, int latest) {
        if (!form.isOf(latest)) {
            throw ProblemException.preconditionFailed("The form is based on an earlier revision.", latest);
        }
    }

    private Response conflict(String id, Visit form) {
        StoredProfile stored = profiles.find(id);
        Visit now = visits.read(path(id), Parameter.query(ProfileParameters.of(stored.profile())));
        EditPage.Conflict conflict = new EditPage.Conflict(
                side("Stored now: revision " + stored.revision(), now), side("Your version", form));
        EditPage page = page(stored, form, String.valueOf(stored.revision()), conflict);
        return pages.respondStored(TEMPLATE, page, ProblemType.PRECONDITION_FAILED);
    }

    private Side side(String heading, Visit visit) {
        return new Side(heading, visit, verdicts.of(visit.profile(), View.FULL));
    }

    private EditPage page(StoredProfile stored, Visit visit, String revision, EditPage.@Nullable Conflict conflict) {
        StoredRow row = StoredRow.of(stored, base.current().knowledge());
        return new EditPage(row, visit, revision, conflict, base.current());
    }

    private static String path(String id) {
        return "/profiles/" + id + "/edit";
    }
}
