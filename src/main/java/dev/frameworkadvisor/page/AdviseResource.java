package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questionnaire, one question a page or all on one page. */
@Singleton
@Path("/advise")
@NonBlocking
public class AdviseResource {

    private final VisitReader visits;
    private final VerdictEngines verdicts;
    private final PageRenderer pages;

    AdviseResource(VisitReader visits, VerdictEngines verdicts, PageRenderer pages) {
        this.visits = visits;
        this.verdicts = verdicts;
        this.pages = pages;
    }

    /** Returns the page. The unused parameter declares that it checks its query itself. */
    @GET
    public Response advise(@Context ResourceInfo operation, @Context UriInfo uri, @Context Request conditions) {
        Visit visit = visits.read("/advise", uri.getRequestUri().getRawQuery());
        Verdict verdict = verdicts.of(visit.profile(), View.SUMMARY);
        AdvicePage page = new AdvicePage(visit, verdict, visit.all() ? null : question(visit, verdict));
        String template = visit.all() ? "sheet.jte" : "guided.jte";
        return visit.faults().isEmpty()
                ? pages.respond(template, page, conditions)
                : pages.respondFaulty(template, page);
    }

    private @Nullable Criterion question(Visit visit, Verdict verdict) {
        Optional<Criterion> named = Optional.ofNullable(visit.at()).flatMap(visit.knowledge()::criterion);
        if (named.isPresent()) {
            return named.get();
        }
        Question next = verdict.outlook().nextQuestion();
        Set<String> skipped = visit.skipped();
        if (next != null && skipped.contains(next.criterion().id())) {
            next = verdicts.nextQuestion(visit.profile(), skipped);
        }
        return next == null ? null : next.criterion();
    }
}
