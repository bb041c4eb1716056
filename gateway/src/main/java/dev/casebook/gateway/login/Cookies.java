package dev.casebook.gateway.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** The two cookies a signed-in browser holds: the session, and the token that proves a write was meant. */
@Configuration(proxyBeanMethods = false)
class Cookies {
    static final String SESSION = "CASEBOOK_SESSION";

    @Bean
    WebSessionIdResolver webSessionIdResolver(LoginProperties properties) {
        var resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(SESSION);
        resolver.addCookieInitializer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(properties.secureCookies()));
        return resolver;
    }

    /** Scripts of the dashboard read XSRF-TOKEN and repeat it as X-XSRF-TOKEN. */
    @Bean
    CookieServerCsrfTokenRepository csrfTokens(LoginProperties properties) {
        var tokens = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(properties.secureCookies()));
        return tokens;
    }
}
