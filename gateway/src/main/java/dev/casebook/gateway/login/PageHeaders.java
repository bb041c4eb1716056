package dev.casebook.gateway.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

/** Headers on every answer that keep pages from running or showing what is not ours. */
@Component
class PageHeaders implements Customizer<HeaderSpec> {

    /**
     * Other origins pages may talk to.
     *
     * @param objectStore where browsers send and fetch attachments
     */
    @ConfigurationProperties("casebook.pages")
    record Origins(String objectStore) {}

    private final String contentPolicy;

    PageHeaders(Origins origins, LoginProperties login) {
        this.contentPolicy = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                // The component kit positions what it draws by style attributes.
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob: " + origins.objectStore(),
                "connect-src 'self' " + origins.objectStore(),
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                // Logging out posts to the gateway and ends at the provider.
                "form-action 'self' " + login.issuer().resolve("/"),
                "frame-ancestors 'none'");
    }

    @Override
    public void customize(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"));
    }
}
