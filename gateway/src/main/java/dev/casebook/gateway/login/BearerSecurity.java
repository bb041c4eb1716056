package dev.casebook.gateway.login;

import dev.casebook.gateway.problem.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The door for scripts: a bearer token, no session, no cookie, nothing in Redis. */
@Configuration(proxyBeanMethods = false)
class BearerSecurity {
    private static final String SCHEME = "Bearer ";
    private static final String METRICS = "/actuator/prometheus";

    @Bean
    @Order(1)
    SecurityWebFilterChain bearer(ServerHttpSecurity http, Refusals refusals, PageHeaders headers) {
        return http.securityMatcher(BearerSecurity::isBearerOnApi)
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers(METRICS)
                        .hasAuthority(Operators.SCOPE)
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals::badToken)
                        .accessDeniedHandler(refusals::notAllowed))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals::badToken).accessDeniedHandler(refusals::notAllowed))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(headers)
                .build();
    }

    private static Mono<MatchResult> isBearerOnApi(ServerWebExchange exchange) {
        var authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        var bearer = authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        var path = exchange.getRequest().getPath().value();
        return bearer && (Navigation.api(exchange) || path.equals(METRICS))
                ? MatchResult.match()
                : MatchResult.notMatch();
    }
}
