package dev.frameworkadvisor.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {

    private static final String ISSUER = "https://identity.example.org";

    private static final String AUDIENCE = "framework-advisor";

    private final AtomicInteger reads = new AtomicInteger();
    private HttpServer server;
    private RsaJsonWebKey key;
    private volatile String published;

    @BeforeEach
    void start() throws IOException, JoseException {
        key = key("first");
        published = new JsonWebKeySet(key).toJson();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> {
            reads.incrementAndGet();
            byte[] body = published.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey generated = RsaJwkGenerator.generateJwk(2048);
        generated.setKeyId(id);
        return generated;
    }

    private TokenVerifier verifier() {
        return verifier("groups");
    }

    private TokenVerifier verifier(String rolesClaim) {
        return new TokenVerifier(
                AccessSettingsTest.settings(Map.of("advisor.access", "jwt")),
                Clock.systemUTC(),
                Optional.of(ISSUER),
                Optional.of(List.of("other", AUDIENCE)),
                Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks"),
                rolesClaim,
                Duration.ofSeconds(30));
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject("ann");
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 300));
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringListClaim("groups", "other", "reader", "writer");
        return claims;
    }

    private static String sign(JwtClaims claims, RsaJsonWebKey signer) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(signer.getPrivateKey());
        token.setKeyIdHeaderValue(signer.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return token.getCompactSerialization();
    }

    private Optional<Caller> verify(JwtClaims claims) throws JoseException {
        return verifier().verify(sign(claims, key));
    }

    @Test
    void acceptsTokenWithItsHighestRole() throws JoseException {
        TokenVerifier verifier = verifier();
        String token = sign(claims(), key);

        assertEquals(Optional.of(new Caller("ann", Role.WRITER, null)), verifier.verify(token));
        assertEquals(verifier.verify(token), verifier.known(token));
        assertEquals(1, reads.get());
    }

    @Test
    void readsRolesFromNestedClaim() throws JoseException {
        JwtClaims claims = claims();
        claims.setClaim("realm_access", Map.of("roles", List.of("admin")));
        TokenVerifier verifier = verifier("realm_access/roles");

        assertEquals(
                Role.ADMIN, verifier.verify(sign(claims, key)).orElseThrow().role());
    }

    @Test
    void rejectsForeignTokens() throws JoseException {
        JwtClaims issuer = claims();
        issuer.setIssuer("https://evil.example");
        JwtClaims audience = claims();
        audience.setAudience("another-service");
        JwtClaims nobody = claims();
        nobody.unsetClaim("sub");

        assertTrue(verify(issuer).isEmpty());
        assertTrue(verify(audience).isEmpty());
        assertTrue(verify(nobody).isEmpty());
        assertTrue(verifier().verify(sign(claims(), key("first"))).isEmpty());
        assertTrue(verifier().verify("not.a.token").isEmpty());
    }

    @Test
    void allowsForSkewOfClocksOnly() throws JoseException {
        JwtClaims skewed = claims();
        skewed.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 20));
        JwtClaims expired = claims();
        expired.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 40));
        JwtClaims early = claims();
        early.setNotBefore(NumericDate.fromSeconds(NumericDate.now().getValue() + 60));
        JwtClaims endless = claims();
        endless.unsetClaim("exp");

        assertTrue(verify(skewed).isPresent());
        assertTrue(verify(expired).isEmpty());
        assertTrue(verify(early).isEmpty());
        assertTrue(verify(endless).isEmpty());
    }

    @Test
    void rejectsTokenWithoutSignature() throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims().toJson());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);

        assertTrue(verifier().verify(token.getCompactSerialization()).isEmpty());
    }

    /** The public key is known to all, so that it must not be taken for a shared secret. */
    @Test
    void rejectsPublicKeyAsSecret() throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims().toJson());
        token.setKeyIdHeaderValue("first");
        token.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);

        assertTrue(verifier().verify(token.getCompactSerialization()).isEmpty());
    }

    @Test
    void namesMissingRole() throws JoseException {
        JwtClaims claims = claims();
        claims.setStringListClaim("groups", "other");
        TokenVerifier verifier = verifier();
        String token = sign(claims, key);

        ProblemException problem = assertThrows(ProblemException.class, () -> verifier.verify(token));
        assertEquals(ProblemType.FORBIDDEN, problem.type());
    }

    @Test
    void followsRotatedKeys() throws JoseException, InterruptedException {
        TokenVerifier verifier = verifier();
        assertTrue(verifier.verify(sign(claims(), key)).isPresent());
        RsaJsonWebKey next = key("second");
        published = new JsonWebKeySet(key, next).toJson();

        assertTrue(verifier.verify(sign(claims(), next)).isEmpty(), "too early for another read");
        Thread.sleep(TokenKeys.LEAST_REFRESH.toMillis() + 100);
        assertTrue(verifier.verify(sign(claims(), next)).isPresent());
        assertEquals(2, reads.get());
    }

    @Test
    void reportsUnavailableKeysOnceThenPauses() throws JoseException {
        published = "";
        TokenVerifier verifier = verifier();
        String token = sign(claims(), key);

        for (int i = 0; i < 5; i++) {
            ProblemException problem = assertThrows(ProblemException.class, () -> verifier.verify(token));
            assertEquals(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE, problem.type());
        }
        assertEquals(1, reads.get());
    }

    @Test
    void usesEarlierKeysWhileProviderIsAway() throws JoseException {
        TokenVerifier verifier = verifier();
        assertTrue(verifier.verify(sign(claims(), key)).isPresent());
        server.stop(0);

        assertTrue(verifier.verify(sign(claims(), key)).isPresent());
    }
}
