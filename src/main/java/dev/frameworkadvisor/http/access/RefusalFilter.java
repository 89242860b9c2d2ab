package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Records requests that an operation itself rejects because of their caller, before a page replaces the problem. */
public class RefusalFilter {

    private final AuditLines audit;

    RefusalFilter(AuditLines audit) {
        this.audit = audit;
    }

    @ServerResponseFilter(priority = Priorities.USER + 200)
    public void record(ContainerResponseContext response, RoutingContext context) {
        int status = response.getStatus();
        if ((status == Status.UNAUTHORIZED.getStatusCode() || status == Status.FORBIDDEN.getStatusCode())
                && response.getEntity() instanceof Problem problem) {
            Arrays.stream(ProblemType.values())
                    .filter(type -> type.path().equals(problem.type()))
                    .forEach(type -> audit.rejected(context, type));
        }
    }
}
