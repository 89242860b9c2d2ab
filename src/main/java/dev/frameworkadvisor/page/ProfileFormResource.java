package dev.frameworkadvisor.page;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Forms of the pages that store and delete profiles. Only the pages of the service may send them. */
@Singleton
@Path("/profiles")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
public class ProfileFormResource {

    private final VisitReader visits;
    private final ProfileService profiles;
    private final ProfileStore store;
    private final Callers callers;

    ProfileFormResource(VisitReader visits, ProfileService profiles, ProfileStore store, Callers callers) {
        this.callers = callers;
        this.visits = visits;
        this.profiles = profiles;
        this.store = store;
    }

    /** Stores the profile; one with faults leads to the report, which lists them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            byte[] form, @RestHeader(SameOrigin.SITE) @Nullable String site, @Context RoutingContext context) {
        SameOrigin.require(site);
        String query = new String(form, StandardCharsets.UTF_8);
        Visit visit = visits.read("/verdict", query);
        if (!visit.faults().isEmpty()) {
            return redirect(Parameter.link("/verdict", Parameter.parse(query)));
        }
        Author author = callers.author(context);
        StoredProfile first = profiles.first(visit.profile(), author);
        store.by(author).create(first);
        return redirect("/profiles/" + first.id());
    }

    @POST
    @Path("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @RestPath String id,
            byte[] form,
            @RestHeader(SameOrigin.SITE) @Nullable String site,
            @Context RoutingContext context) {
        SameOrigin.require(site);
        ProfileForm sent = ProfileForm.of(form);
        profiles.delete(callers.author(context), id, latest -> {
            if (!sent.isOf(latest)) {
                throw ProblemException.preconditionFailed(
                        "The profile was changed after you opened the page: its latest revision is " + latest + ".",
                        latest);
            }
        });
        return redirect("/profiles");
    }

    /** The location is a path, to which a proxy's prefix is added. */
    static Response redirect(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
