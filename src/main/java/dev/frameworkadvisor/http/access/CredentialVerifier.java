package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.KeyText;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Turns a key or a token into the identity of its caller. */
@Singleton
class CredentialVerifier implements IdentityProvider<TokenAuthenticationRequest> {

    /** The attribute of an identity that holds its {@link Caller}. */
    static final String CALLER = "advisor.caller";

    private final KeyVerifier keys;
    private final TokenVerifier tokens;

    CredentialVerifier(KeyVerifier keys, TokenVerifier tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String credential = request.getToken().getToken();
        return keys.known(credential)
                .or(() -> tokens.known(credential))
                .map(caller -> Uni.createFrom().item(identity(caller)))
                .orElseGet(() -> context.runBlocking(() -> verified(verify(credential))));
    }

    private Optional<Caller> verify(String credential) {
        return credential.startsWith(KeyText.MARK) ? keys.verify(credential) : tokens.verify(credential);
    }

    private static SecurityIdentity verified(Optional<Caller> caller) {
        return caller.map(CredentialVerifier::identity).orElseThrow(AuthenticationFailedException::new);
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.subject()))
                .addRole(caller.role().label())
                .addAttribute(CALLER, caller)
                .build();
    }
}
