package dev.frameworkadvisor.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures requests from the first line to the end of the response, by path template, method and outcome. All timers are
 * registered at start; a request costs a look-up of its path and one update, without allocating labels.
 */
@Provider
@Singleton
public class RequestTimers implements DynamicFeature {

    /** Label of the path and of the method of requests that match no operation. */
    static final String OTHER = "OTHER";

    /** Outcomes of responses with a status below 400, below 500, and above. Only the first has a histogram. */
    private static final String[] OUTCOMES = {"SUCCESS", "CLIENT_ERROR", "SERVER_ERROR"};

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    /** Timers of a path by method. */
    private record Route(Pattern path, Map<String, Timer[]> timers) {}

    private final MeterRegistry registry;

    /** Routes by template. The template of a path without parameters is the path. */
    private final Map<String, Route> routes = new HashMap<>();

    /** Routes with parameters. */
    private final List<Route> parameterized = new ArrayList<>();

    private final Timer[] others;

    RequestTimers(MeterRegistry registry) {
        this.registry = registry;
        others = timers(OTHER, OTHER);
        HealthPaths.ALL.forEach(path -> register(path, HttpMethod.GET));
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Method method = operation.getResourceMethod();
        String template = template(operation.getResourceClass().getAnnotation(Path.class))
                + template(method.getAnnotation(Path.class));
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod name = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (name != null) {
                register(template, name.value());
            }
        }
    }

    private static String template(@Nullable Path path) {
        return path == null ? "" : path.value();
    }

    private void register(String template, String method) {
        Route route = routes.computeIfAbsent(template, this::route);
        route.timers().computeIfAbsent(method, name -> timers(template, name));
    }

    private Route route(String template) {
        String path = template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+");
        Route route = new Route(Pattern.compile(path), new HashMap<>());
        if (template.contains("{")) {
            parameterized.add(route);
        }
        return route;
    }

    private Timer[] timers(String template, String method) {
        Timer[] timers = new Timer[OUTCOMES.length];
        for (int i = 0; i < OUTCOMES.length; i++) {
            Timer.Builder timer = Timer.builder("http.server.requests")
                    .description("Requests from the first line to the end of the response")
                    .tag("method", method)
                    .tag("uri", template)
                    .tag("outcome", OUTCOMES[i]);
            timers[i] = (i == 0 ? timer.serviceLevelObjectives(BUCKETS) : timer).register(registry);
        }
        return timers;
    }

    /** Measures a request that begins now. A response that its client does not receive completely is a client error. */
    void measure(RoutingContext context) {
        long start = System.nanoTime();
        context.addEndHandler(ended -> {
            int status = context.response().getStatusCode();
            int outcome = status >= 500 ? 2 : status >= 400 || ended.failed() ? 1 : 0;
            find(context.request())[outcome].record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        });
    }

    private Timer[] find(HttpServerRequest request) {
        Route route = route(request);
        Timer[] timers =
                route == null ? null : route.timers().get(request.method().name());
        return timers == null ? others : timers;
    }

    private @Nullable Route route(HttpServerRequest request) {
        String path = String.valueOf(request.path());
        Route exact = routes.get(path);
        return exact != null
                ? exact
                : parameterized.stream()
                        .filter(route -> route.path().matcher(path).matches())
                        .findFirst()
                        .orElse(null);
    }
}
