package dev.casebook.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcLogoutEndpointConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Three doors: the provider's own endpoints, the directory for services, the pages for people. */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {
    /** A form post may end at a gateway on any loopback port, and browsers check the whole redirect chain. */
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(ProviderSecurity::anyLoopbackPort));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain directory(HttpSecurity http) {
        return http.securityMatcher("/directory")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_internal:people"))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/login", "/demo", "/demo/**", "/identity.css", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // The demo page is for scripts too and guards nothing of worth.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/demo/**"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .formLogin(form -> form.loginPage("/login").failureHandler(ProviderSecurity::backToTheForm))
                // A form left open over a restart has a token nobody knows any more: show a fresh one.
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect("/login?expired")))
                .build();
    }

    /** With the name as it was typed: only the password has to be given again. */
    private static void backToTheForm(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String name = Objects.requireNonNullElse(request.getParameter("username"), "");
        response.sendRedirect("/login?error&u=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private static void anyLoopbackPort(OidcLogoutEndpointConfigurer logout) {
        logout.authenticationProviders(providers -> providers.stream()
                .filter(OidcLogoutAuthenticationProvider.class::isInstance)
                .map(OidcLogoutAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(new LoopbackLogout())));
    }
}
