package dev.frameworkadvisor.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the query of every request, once for all operations. Only {@code &} separates parameters, as in HTML
 * forms and common clients. The framework also splits at {@code ;}, so that a name such as {@code Tom;team-size=large}
 * would change the verdict, and it silently drops all parameters after the 1,024th.
 */
@ApplicationScoped
class QueryDecoder {

    void register(@Observes Filters filters) {
        filters.register(QueryDecoder::decode, 999);
    }

    private static void decode(RoutingContext context) {
        String query = context.request().query();
        if (query != null && !query.isEmpty()) {
            MultiMap parameters = context.queryParams();
            parameters.clear();
            new QueryStringDecoder(query, StandardCharsets.UTF_8, false, query.length(), true)
                    .parameters()
                    .forEach(parameters::add);
        }
        context.next();
    }
}
