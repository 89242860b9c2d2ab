package dev.frameworkadvisor.check.boundary;

import dev.frameworkadvisor.check.entity.Check;
import dev.frameworkadvisor.check.entity.Result;
import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.verdict.boundary.ProfileRequest;
import dev.frameworkadvisor.verdict.boundary.ProfileRequests;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gate for pipelines: does a declared choice agree with the verdict? Nothing is stored. */
@Path("/api/v1/checks")
@NonBlocking
public class CheckResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final Checks checks;
    private final CheckForms forms;

    CheckResource(KnowledgeBase base, ProfileRequests profiles, Checks checks, CheckForms forms) {
        this.base = base;
        this.profiles = profiles;
        this.checks = checks;
        this.forms = forms;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(
            byte[] body,
            @QueryParam(EnforceParameter.NAME) @Nullable String enforce,
            @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        boolean enforced = EnforceParameter.parse(enforce);
        CheckFields fields = new CheckFields();
        ProfileRequest request = profiles.fromBody(body, fields);
        Check check = checks.of(request, fields.declaration());
        if (enforced && check.code().result() == Result.FAIL) {
            throw new ProblemException(ProblemType.CHECK_FAILED, check.line());
        }
        return KnowledgeHeaders.deprecation(forms.respond(check, accept), request.edition(), base)
                .build();
    }
}
