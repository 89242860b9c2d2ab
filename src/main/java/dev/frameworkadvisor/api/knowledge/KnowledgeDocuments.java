package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.validation.ValidationReports;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Documents of all knowledge versions, serialized once at start, except for the validation. */
@Startup
@Singleton
class KnowledgeDocuments {

    private final KnowledgeBase base;
    private final Representation list;
    private final Map<String, VersionDocuments> documents;

    KnowledgeDocuments(KnowledgeBase base, BaseRates baseRates, ValidationReports validations) {
        this.base = base;
        this.list = VersionDocuments.json(KnowledgeViews.Versions.of(base));
        this.documents = base.versions().stream()
                .map(version -> VersionDocuments.of(version, baseRates, validations))
                .collect(Collectors.toUnmodifiableMap(each -> each.version().version(), Function.identity()));
    }

    Response versions(Request request) {
        return CacheHeaders.cache(list.respond(request), false).build();
    }

    /**
     * Returns a document of the version in a query parameter, or of the current version.
     *
     * @param knowledge the version; null for the current one
     * @throws ProblemException with all violations of the query, including an unknown version
     */
    Response chosen(
            @Nullable String knowledge,
            RequestQuery query,
            Request request,
            Function<VersionDocuments, Representation> document) {
        String version = query.sent("knowledge", knowledge);
        VersionDocuments chosen = documents.get(version == null ? base.current().version() : version);
        if (chosen == null) {
            query.violations().add(VersionLookup.unknown(base, String.valueOf(version), "/knowledge"));
        }
        query.throwIfInvalid();
        return respond(Objects.requireNonNull(chosen), request, version != null, document)
                .build();
    }

    /**
     * Returns a document of the version in a path.
     *
     * @throws ProblemException if the version is unknown
     */
    ResponseBuilder pinned(String version, Request request, Function<VersionDocuments, Representation> document) {
        VersionDocuments pinned = documents.get(version);
        if (pinned == null) {
            throw VersionLookup.notFound(List.of(VersionLookup.unknown(base, version, "/version")));
        }
        return respond(pinned, request, true, document);
    }

    private ResponseBuilder respond(
            VersionDocuments chosen,
            Request request,
            boolean pinned,
            Function<VersionDocuments, Representation> document) {
        ResponseBuilder response = document.apply(chosen).respond(request);
        CacheHeaders.cache(response, pinned);
        return CacheHeaders.deprecation(response, chosen.version(), base);
    }
}
