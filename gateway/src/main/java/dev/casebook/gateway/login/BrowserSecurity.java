package dev.casebook.gateway.login;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfServerLogoutHandler;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;

/** The door for browsers: the login session and, for writes, the token from the cookie. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {
    private static final String[] FOR_EVERYONE = {
        "/",
        "/login",
        "/assets/**",
        "/favicon.ico",
        "/favicon.svg",
        "/api/docs",
        "/api/docs/**",
        "/api/openapi.json",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    @Order(2)
    SecurityWebFilterChain browser(
            ServerHttpSecurity http,
            Provider provider,
            ReturnPath returns,
            Refusals refusals,
            LoginFailure failure,
            CookieServerCsrfTokenRepository csrfTokens,
            PageHeaders headers) {
        return http.authorizeExchange(exchanges -> exchanges
                        .pathMatchers(FOR_EVERYONE)
                        .permitAll()
                        .pathMatchers("/actuator/prometheus")
                        .access(new Operators())
                        .anyExchange()
                        .authenticated())
                .oauth2Login(login ->
                        login.authenticationSuccessHandler(returning(returns)).authenticationFailureHandler(failure))
                .requestCache(cache -> cache.requestCache(returns))
                .logout(logout ->
                        logout.logoutHandler(leaving(csrfTokens)).logoutSuccessHandler(leftAtProvider(provider)))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        // Plain, not masked: no page of ours ever carries the token, so its length tells nothing.
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler(refusals::notProven))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::notSignedIn)
                        .accessDeniedHandler(refusals::notProven))
                .headers(headers)
                .build();
    }

    /** All claims are in the id token; the provider is not asked a second time at login. */
    @Bean
    OidcReactiveOAuth2UserService people() {
        var people = new OidcReactiveOAuth2UserService();
        people.setRetrieveUserInfo(request -> false);
        return people;
    }

    private static RedirectServerAuthenticationSuccessHandler returning(ReturnPath returns) {
        var handler = new RedirectServerAuthenticationSuccessHandler(ReturnPath.HOME.toString());
        handler.setRequestCache(returns);
        return handler;
    }

    private static ServerLogoutHandler leaving(CookieServerCsrfTokenRepository csrfTokens) {
        return new DelegatingServerLogoutHandler(
                List.of(new WebSessionServerLogoutHandler(), new CsrfServerLogoutHandler(csrfTokens)));
    }

    private static OidcClientInitiatedServerLogoutSuccessHandler leftAtProvider(Provider provider) {
        var handler = new OidcClientInitiatedServerLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setLogoutSuccessUrl(java.net.URI.create("/"));
        return handler;
    }
}
