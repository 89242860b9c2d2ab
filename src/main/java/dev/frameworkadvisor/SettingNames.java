package dev.frameworkadvisor;

import dev.frameworkadvisor.problem.Violation;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Rejects unknown settings of the service at start, because a misspelt one would leave its default in force. */
@Singleton
final class SettingNames {

    /** Every setting of the service, without the common prefix. */
    static final Map<String, String> KNOWN = List.of(
                    "advisor.access",
                    "advisor.access.bootstrap-key",
                    "advisor.access.bootstrap-key-file",
                    "advisor.access.jwt.audience",
                    "advisor.access.jwt.clock-skew",
                    "advisor.access.jwt.issuer",
                    "advisor.access.jwt.jwks",
                    "advisor.access.jwt.roles-claim",
                    "advisor.access.public",
                    "advisor.access.purge",
                    "advisor.audit",
                    "advisor.cors.origins",
                    "advisor.demo",
                    "advisor.hosts",
                    "advisor.knowledge.directory",
                    "advisor.limits.connections",
                    "advisor.limits.connections-per-client",
                    "advisor.limits.profiles-per-owner",
                    "advisor.limits.requests-per-minute",
                    "advisor.limits.revisions",
                    "advisor.limits.stored-requests-per-minute",
                    "advisor.management.host",
                    "advisor.management.port",
                    "advisor.public-url",
                    "advisor.sqlite.file",
                    "advisor.stop.timeout",
                    "advisor.store")
            .stream()
            .collect(Collectors.toMap(name -> name.substring(SettingNames.PREFIX.length()), name -> name));

    private static final String PREFIX = "advisor.";

    /** What Kubernetes adds to the environment of every container for a service of the name "advisor". */
    private static final Pattern OF_KUBERNETES = Pattern.compile("(service|port)(-.*)?");

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start, Config config) {
        requireKnown(config.getPropertyNames(), System.getenv().keySet());
    }

    /**
     * Checks names that begin like those of the service. Unknown variables of the environment are rejected only if they are
     * close to a setting, because other programs may use the prefix too.
     *
     * @throws ConfigurationException if one is unknown; the message names the nearest setting
     */
    static void requireKnown(Iterable<String> properties, Set<String> environment) {
        StreamSupport.stream(properties.spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) && !isProperty(name))
                .forEach(name -> reject(name, nearest(name.substring(PREFIX.length()))));
        for (String variable : environment) {
            String name = variable.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
            String suffix = name.substring(Math.min(PREFIX.length(), name.length()));
            if (name.startsWith("advisor-")
                    && !isKnown(suffix)
                    && !OF_KUBERNETES.matcher(suffix).matches()) {
                rejectIfNear(variable, nearest(suffix));
            }
        }
    }

    /** The configuration lists a variable as a property with dots, because it cannot tell dots from hyphens. */
    private static boolean isProperty(String name) {
        return KNOWN.values().stream()
                .anyMatch(known -> known.equals(name) || known.replace('-', '.').equals(name));
    }

    private static boolean isKnown(String suffix) {
        return KNOWN.keySet().stream().anyMatch(known -> known.replace('.', '-').equals(suffix));
    }

    private static void rejectIfNear(String variable, @Nullable String nearest) {
        if (nearest != null) {
            reject(variable, nearest.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
    }

    private static void reject(String name, @Nullable String nearest) {
        throw new ConfigurationException("There is no setting " + name + ". "
                + (nearest == null
                        ? "The settings are " + KNOWN.values().stream().sorted().collect(Collectors.joining(", ")) + "."
                        : "Did you mean " + nearest + "?"));
    }

    private static @Nullable String nearest(String suffix) {
        String found = Violation.unknown("", "", suffix, KNOWN.keySet()).didYouMean();
        return found == null ? null : KNOWN.get(found);
    }
}
