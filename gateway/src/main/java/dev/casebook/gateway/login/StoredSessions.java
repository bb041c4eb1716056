package dev.casebook.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.session.ReactiveSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Login sessions as they are in Redis now. A request holds the session as it was when the request came; what another
 * request renewed meanwhile, here or on another gateway, is only seen by reading again.
 */
@Component
class StoredSessions {
    private static final String SECURITY_CONTEXT =
            WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;

    /** The tokens and the person of one session; the person is absent where the provider sent no new claims. */
    record Login(Tokens tokens, @Nullable OidcUser user) {}

    private final Sessions<?> sessions;

    StoredSessions(ReactiveSessionRepository<? extends Session> repository) {
        this.sessions = new Sessions<>(repository);
    }

    /** Empty when the session has ended or holds no tokens. */
    Mono<Login> find(String sessionId) {
        return sessions.find(sessionId);
    }

    /** Writes at once; ends with {@link SessionOver} when the session has ended meanwhile. */
    Mono<Login> replace(String sessionId, Login login) {
        return sessions.replace(sessionId, login).thenReturn(login);
    }

    /** Names the repository's own session type, which it wants back when saving. */
    private record Sessions<S extends Session>(ReactiveSessionRepository<S> repository) {
        Mono<Login> find(String sessionId) {
            return repository.findById(sessionId).flatMap(session -> Mono.justOrEmpty(login(session)));
        }

        Mono<Void> replace(String sessionId, Login login) {
            return repository
                    .findById(sessionId)
                    .switchIfEmpty(Mono.error(SessionOver::new))
                    .doOnNext(session -> write(session, login))
                    .flatMap(repository::save);
        }

        private static @Nullable Login login(Session session) {
            Tokens tokens = session.getAttribute(SessionTokens.ATTRIBUTE);
            SecurityContext context = session.getAttribute(SECURITY_CONTEXT);
            if (tokens == null || context == null) {
                return null;
            }
            var authentication = context.getAuthentication();
            var user = authentication != null && authentication.getPrincipal() instanceof OidcUser known ? known : null;
            return new Login(tokens, user);
        }

        private static void write(Session session, Login login) {
            session.setAttribute(SessionTokens.ATTRIBUTE, login.tokens());
            if (login.user() != null) {
                var user = login.user();
                var authentication = new OAuth2AuthenticationToken(user, user.getAuthorities(), Provider.ID);
                session.setAttribute(SECURITY_CONTEXT, new SecurityContextImpl(authentication));
            }
        }
    }
}
