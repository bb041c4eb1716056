package dev.casebook.gateway.login;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Remembers in a cookie which page someone wanted before signing in: no session is made for strangers. */
@Component
class ReturnPath implements ServerRequestCache {
    static final URI HOME = URI.create("/dashboard/support");

    private static final String COOKIE = "CASEBOOK_RETURN";
    private static final Duration AGE = Duration.ofMinutes(15);
    private static final int LONGEST = 1_000;

    private final LoginProperties properties;

    ReturnPath(LoginProperties properties) {
        this.properties = properties;
    }

    /** A page of this gateway, or its home where the wish is anything else. */
    static URI safe(@Nullable String wish) {
        var local = wish != null
                && wish.length() <= LONGEST
                && wish.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                && !wish.startsWith("/login");
        return local ? URI.create(wish) : HOME;
    }

    void remember(ServerWebExchange exchange, URI page) {
        var value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(page.toString().getBytes(StandardCharsets.UTF_8));
        exchange.getResponse().addCookie(cookie(value, AGE));
    }

    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> {
            var request = exchange.getRequest();
            if (request.getMethod() == HttpMethod.GET) {
                remember(exchange, safe(pathAndQuery(request)));
            }
        });
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.getRequest().getCookies().getFirst(COOKIE))
                .map(cookie -> safe(decode(cookie.getValue())));
    }

    /** Forgets the page once it is asked for. */
    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return getRedirectUri(exchange)
                .filter(page -> page.toString().equals(pathAndQuery(exchange.getRequest())))
                .map(page -> {
                    exchange.getResponse().addCookie(cookie("", Duration.ZERO));
                    return exchange.getRequest();
                });
    }

    private ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(properties.secureCookies())
                .sameSite("Lax")
                .build();
    }

    private static String pathAndQuery(ServerHttpRequest request) {
        var query = request.getURI().getRawQuery();
        return request.getURI().getRawPath() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String decode(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }
}
