package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.Violation;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The stored profiles, for people. {@link ProfileFormResource} changes them. */
@Singleton
@Path("/profiles")
@Blocking
public class ProfilePageResource {

    private static final int ROWS = 25;

    private final ProfileStore store;
    private final ProfileService profiles;
    private final ReevaluationService reevaluations;
    private final KnowledgeBase base;
    private final QueryParameters parameters;
    private final PageRenderer pages;

    ProfilePageResource(
            ProfileStore store,
            ProfileService profiles,
            ReevaluationService reevaluations,
            KnowledgeBase base,
            QueryParameters parameters,
            PageRenderer pages) {
        this.store = store;
        this.profiles = profiles;
        this.reevaluations = reevaluations;
        this.base = base;
        this.parameters = parameters;
        this.pages = pages;
    }

    @GET
    public Response list(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String verdict,
            @RestQuery @Nullable String before,
            @Context ResourceInfo operation,
            @Context UriInfo uri) {
        RequestQuery query = parameters.checkPage(operation, uri);
        Outcome chosen = verdict == null ? null : outcome(verdict, query);
        if (before != null && !ProfileService.isId(before)) {
            query.violations().add(Violation.of("/before", "It is not the id of a profile."));
        }
        query.throwIfInvalid();
        ProfileFilter filter = new ProfileFilter(chosen, null, name, null);
        List<StoredProfile> found = store.list(filter, before, ROWS + 1);
        List<StoredProfile> shown = found.subList(0, Math.min(ROWS, found.size()));
        String next = found.size() <= ROWS
                ? null
                : next(name, chosen, shown.get(ROWS - 1).id());
        Knowledge labels = base.current().knowledge();
        List<StoredRow> rows =
                shown.stream().map(stored -> StoredRow.of(stored, labels)).toList();
        return pages.respondStored(
                "profiles.jte",
                new ProfilesPage(rows, store.count(filter), name == null ? "" : name, chosen, next, labels));
    }

    private static @Nullable Outcome outcome(String verdict, RequestQuery query) {
        List<String> names = Arrays.stream(Outcome.values()).map(Outcome::name).toList();
        if (names.contains(verdict)) {
            return Outcome.valueOf(verdict);
        }
        String message = "There is no verdict " + Violation.quote(verdict) + ".";
        query.violations().add(Violation.unknown("/verdict", message, verdict, names));
        return null;
    }

    private static String next(@Nullable String name, @Nullable Outcome verdict, String before) {
        List<Parameter> next = new ArrayList<>();
        if (name != null) {
            next.add(new Parameter("name", name));
        }
        if (verdict != null) {
            next.add(new Parameter("verdict", verdict.name()));
        }
        next.add(new Parameter("before", before));
        return Parameter.link("/profiles", next);
    }

    @GET
    @Path("/{id}")
    public Response one(@RestPath String id, @Context ResourceInfo operation, @Context UriInfo uri) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        return pages.respondStored("profile.jte", page(id));
    }

    @GET
    @Path("/{id}/delete")
    public Response confirm(@RestPath String id, @Context ResourceInfo operation, @Context UriInfo uri) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        return pages.respondStored("delete.jte", page(id));
    }

    private StoredPage page(String id) {
        StoredProfile stored = profiles.find(id);
        Knowledge labels = base.current().knowledge();
        List<StoredRow> history = store.revisions(id, stored.revision() + 1, ROWS).stream()
                .map(revision -> StoredRow.of(revision, labels))
                .toList();
        return new StoredPage(stored, StoredRow.of(stored, labels), history, reevaluations.now(stored), labels);
    }
}
