package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Verifies tokens (JWT) of the configured identity provider. A token is accepted for a minute without another verification. */
@Singleton
class TokenVerifier {

    private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

    private static final String PREFIX = "advisor.access.jwt.";
    private static final String ROLES = "groups";
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    /** Signatures with a key pair. A shared secret, or no signature, would let others issue tokens. */
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512,
            SignatureAlgorithm.EDDSA);

    private final Clock clock;
    private final JWTAuthContextInfo expected = new JWTAuthContextInfo();
    private final @Nullable DefaultJWTTokenParser parser;
    private final BoundedMap<String, Accepted> accepted = new BoundedMap<>(MOST_KNOWN);

    private record Accepted(Caller caller, Instant until) {}

    TokenVerifier(
            AccessSettings settings,
            Clock clock,
            @ConfigProperty(name = PREFIX + "issuer") Optional<String> issuer,
            @ConfigProperty(name = PREFIX + "audience") Optional<List<String>> audience,
            @ConfigProperty(name = PREFIX + "jwks") Optional<String> jwks,
            @ConfigProperty(name = PREFIX + "roles-claim", defaultValue = ROLES) String rolesClaim,
            @ConfigProperty(name = PREFIX + "clock-skew", defaultValue = "30S") Duration clockSkew) {
        this.clock = clock;
        if (settings.mode() != AccessMode.JWT) {
            parser = null;
            return;
        }
        expected.setIssuedBy(required("issuer", issuer));
        expected.setExpectedAudience(Set.copyOf(required("audience", audience)));
        expected.setSignatureAlgorithm(ALGORITHMS);
        expected.setGroupsPath(rolesClaim);
        expected.setClockSkew((int) clockSkew.toSeconds());
        parser = parser(TokenKeys.at(required("jwks", jwks)));
    }

    /** Verifies the settings at start, and not at the first token. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start) {
        if (parser != null) {
            LOG.info("Tokens are accepted");
        }
    }

    private static DefaultJWTTokenParser parser(VerificationKeyResolver keys) {
        return new DefaultJWTTokenParser() {
            @Override
            protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo ignored) {
                return keys;
            }
        };
    }

    private static <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new ConfigurationException("advisor.access is jwt, so " + PREFIX
                + "issuer, .audience and .jwks must be set. " + PREFIX + name + " is missing."));
    }

    /** Returns the caller if the token has been verified within the last minute. */
    Optional<Caller> known(String token) {
        if (parser == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.ofNullable(accepted.get(KeyText.hash(token)))
                .filter(entry -> now.isBefore(entry.until()))
                .map(Accepted::caller);
    }

    /**
     * Verifies a token.
     *
     * @return empty if it is not valid
     * @throws ProblemException if the keys of the identity provider cannot be read, or the token has no role
     */
    Optional<Caller> verify(String token) {
        if (parser == null) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = parser.parse(token, expected).getJwtClaims();
            String subject = claims.getSubject();
            if (subject == null || subject.isBlank()) {
                return Optional.empty();
            }
            Caller caller = new Caller(subject, role(claims), null);
            remember(
                    token,
                    caller,
                    Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
            return Optional.of(caller);
        } catch (ParseException rejected) {
            requireKeys(rejected);
            LOG.debugf("Token rejected: reason=\"%s\"", rejected.getMessage());
            return Optional.empty();
        } catch (MalformedClaimException malformed) {
            LOG.debugf("Token rejected: reason=\"%s\"", malformed.getMessage());
            return Optional.empty();
        }
    }

    private void remember(String token, Caller caller, Instant expires) {
        Instant until = clock.instant().plus(FRESH);
        accepted.put(KeyText.hash(token), new Accepted(caller, until.isBefore(expires) ? until : expires));
    }

    private static Role role(JwtClaims claims) throws MalformedClaimException {
        List<String> roles = claims.hasClaim(ROLES) ? claims.getStringListClaimValue(ROLES) : List.of();
        return roles.stream()
                .flatMap(label -> Role.of(label).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "The token has none of the roles " + String.join(", ", Role.labels()) + "."));
    }

    private static void requireKeys(Throwable rejection) {
        for (Throwable cause = rejection; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                LOG.warnf("Keys of the identity provider not read: reason=\"%s\"", cause.getMessage());
                throw new ProblemException(
                        ProblemType.IDENTITY_PROVIDER_UNAVAILABLE,
                        "The keys of the identity provider cannot be read, so that the token cannot be verified.");
            }
        }
    }
}
