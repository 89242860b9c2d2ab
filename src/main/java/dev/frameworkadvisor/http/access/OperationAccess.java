package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Role;
import io.vertx.core.http.HttpMethod;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The role that an operation requires, by method and path. A path that is not listed requires a role, so that a new
 * operation is protected until it is listed here.
 */
final class OperationAccess {

    /** Kinds of operations, which have separate rate limits. */
    enum Kind {
        STATELESS,
        STORED,
        /** Health checks and metrics, which are not limited. */
        PROBE
    }

    /**
     * @param role the required role; null if the operation is public
     * @param kind whether the operation uses stored profiles
     */
    record Requirement(@Nullable Role role, Kind kind) {}

    private static final Requirement PUBLIC = new Requirement(null, Kind.STATELESS);
    private static final Requirement PROBE = new Requirement(null, Kind.PROBE);
    private static final Requirement PRIVATE = new Requirement(Role.READER, Kind.STATELESS);
    private static final Requirement READ = new Requirement(Role.READER, Kind.STORED);
    private static final Requirement WRITE = new Requirement(Role.WRITER, Kind.STORED);
    private static final Requirement ADMINISTER = new Requirement(Role.ADMIN, Kind.STORED);

    /** The operation itself requires a role unless the owner has made the badge public. */
    private static final Requirement BADGE = new Requirement(null, Kind.STORED);

    private static final Pattern STORED_BADGE = Pattern.compile("/api/v1/profiles/[^/]+/badge\\.svg");

    private static final List<String> ADMINISTRATION = List.of("/api/v1/keys", "/api/v1/audit");

    private static final List<String> PROBES = List.of("/q/health", "/q/metrics");

    /** Always public: they contain nothing of an organization, and a client needs them before it has a credential. */
    private static final List<String> DESCRIPTIONS = List.of("/q/openapi", "/q/swagger-ui", "/problems");

    private static final Set<String> DESCRIPTION_FILES =
            Set.of("/openapi.json", "/openapi.yaml", "/api/v1", "/favicon.ico", "/sign-in", "/sign-out");

    /** Public unless the operator requires a role for everything. */
    private static final List<String> STATELESS = List.of(
            "/api/v1/criteria",
            "/api/v1/frameworks",
            "/api/v1/knowledge",
            "/api/v1/verdicts",
            "/api/v1/badge.svg",
            "/api/v1/checks",
            "/advise",
            "/verdict",
            "/compare",
            "/knowledge",
            "/mcp");

    /** A segment has no matrix parameter: routing ignores it, so that {@code /profiles;a.css} is the page of profiles. */
    private static final Pattern PAGE_FILE =
            Pattern.compile("/|(/assets/[^;]+|/[^/;]+)\\.(css|js|mjs|svg|ico|png|woff2)");

    private static final List<String> COMPARISON = List.of("/compare");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final boolean isPublic;

    /** @param isPublic whether operations without stored profiles need no role */
    OperationAccess(boolean isPublic) {
        this.isPublic = isPublic;
    }

    /** Returns whether the operation exists only with access control. */
    static boolean isAdministration(String path) {
        return isBelow(path, ADMINISTRATION);
    }

    Requirement of(HttpMethod method, String path, @Nullable String query) {
        if (isBelow(path, PROBES)) {
            return PROBE;
        }
        if (isBelow(path, DESCRIPTIONS) || DESCRIPTION_FILES.contains(path) || method.equals(HttpMethod.OPTIONS)) {
            return PUBLIC;
        }
        if (isBelow(path, STATELESS) || PAGE_FILE.matcher(path).matches()) {
            return isBelow(path, COMPARISON) && namesProfile(query) ? READ : isPublic ? PUBLIC : PRIVATE;
        }
        if (isAdministration(path)) {
            return ADMINISTER;
        }
        if (!READING.contains(method)) {
            return WRITE;
        }
        return isPublic && STORED_BADGE.matcher(path).matches() ? BADGE : READ;
    }

    /** Returns whether a comparison reads a stored profile. Its parameters are encoded twice. */
    private static boolean namesProfile(@Nullable String query) {
        return query != null && decoded(decoded(query)).contains("profile:");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static boolean isBelow(String path, List<String> roots) {
        for (String root : roots) {
            if (path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
