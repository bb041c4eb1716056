package dev.casebook.identity.web;

import java.net.URI;
import java.util.function.Consumer;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationValidator;

/** Allows any port of the loopback address after logout, as RFC 8252 §7.3 does for the redirect after login. */
final class LoopbackLogout implements Consumer<OidcLogoutAuthenticationContext> {
    private final Consumer<OidcLogoutAuthenticationContext> exact = new OidcLogoutAuthenticationValidator();

    @Override
    public void accept(OidcLogoutAuthenticationContext context) {
        OidcLogoutAuthenticationToken logout = context.getAuthentication();
        var asked = logout.getPostLogoutRedirectUri();
        if (asked == null || !sameButPort(context.getRegisteredClient(), asked)) {
            exact.accept(context);
        }
    }

    private static boolean sameButPort(RegisteredClient client, String asked) {
        var uri = URI.create(asked);
        return "127.0.0.1".equals(uri.getHost())
                && uri.getRawQuery() == null
                && client.getPostLogoutRedirectUris()
                        .contains("%s://127.0.0.1%s".formatted(uri.getScheme(), uri.getRawPath()));
    }
}
