package dev.frameworkadvisor.api.access;

import dev.frameworkadvisor.access.AuditStore;
import dev.frameworkadvisor.http.NextPage;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.Page;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.access.Callers;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: the audit trail. Available to admins, and only with access control. */
@Path(AuditResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AuditResource {

    static final String PATH = "/api/v1/audit";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final AuditStore audit;
    private final Callers callers;
    private final QueryParameters parameters;

    AuditResource(AuditStore audit, Callers callers, QueryParameters parameters) {
        this.audit = audit;
        this.callers = callers;
        this.parameters = parameters;
    }

    @GET
    public Response list(
            @RestQuery @Nullable NumberParameter limit,
            @RestQuery @Nullable String cursor,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        callers.admin(context);
        RequestQuery query = parameters.check(operation, uri);
        Page page = Page.read(limit, cursor, NUMBER, query);
        query.throwIfInvalid();
        String before = page.before();
        List<AuditStore.Row> found =
                audit.list(before == null ? Long.MAX_VALUE : Long.parseLong(before), page.limit() + 1);
        String next = found.size() <= page.limit()
                ? null
                : Page.cursor(Long.toString(found.get(page.limit() - 1).id()));
        List<AuditView> views =
                found.stream().limit(page.limit()).map(AuditView::of).toList();
        return new NextPage(PATH)
                .with("limit", limit == null ? null : limit.value())
                .link(Response.ok(new AuditView.Page(views, next)), next)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
