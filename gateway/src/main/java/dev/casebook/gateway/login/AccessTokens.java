package dev.casebook.gateway.login;

import dev.casebook.gateway.login.StoredSessions.Login;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Gives a browser's request an access token that is still good when it arrives at the service. */
@Component
class AccessTokens {
    /** Together a little longer than a refresh may take. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private static final int LOOKS = 200;

    private final StoredSessions sessions;
    private final ProviderRefresh provider;
    private final RefreshLock lock;
    private final LoginProperties properties;
    private final Clock clock = Clock.systemUTC();
    private final SingleFlight<Login> flights = new SingleFlight<>();

    AccessTokens(StoredSessions sessions, ProviderRefresh provider, RefreshLock lock, LoginProperties properties) {
        this.sessions = sessions;
        this.provider = provider;
        this.lock = lock;
        this.properties = properties;
    }

    /** The session's access token, renewed when it is about to run out. */
    Mono<String> current(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(this::current)
                .onErrorResume(SessionOver.class, over -> end(exchange, over));
    }

    /** New tokens and claims from the provider, whatever the present ones are worth. */
    Mono<Login> renewed(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> renew(session.getId(), any -> false).cache())
                .onErrorResume(SessionOver.class, over -> end(exchange, over));
    }

    private Mono<String> current(WebSession session) {
        Tokens tokens = session.getAttribute(SessionTokens.ATTRIBUTE);
        if (tokens == null) {
            return Mono.error(new SessionOver());
        }
        return lasts(tokens, properties.renewBefore())
                ? Mono.just(tokens.accessToken())
                : flights.join(session.getId(), () -> renew(session.getId(), this::isFresh))
                        .map(login -> login.tokens().accessToken())
                        .onErrorResume(ProviderUnavailable.class, down -> makeDo(tokens, down));
    }

    private Mono<Login> renew(String sessionId, Predicate<Login> enough) {
        return stored(sessionId)
                .filter(enough)
                .switchIfEmpty(Mono.defer(() -> lock.hold(sessionId, () -> refresh(sessionId, enough))))
                .repeatWhenEmpty(LOOKS, tries -> tries.delayElements(LOOK_AGAIN))
                .onErrorMap(IllegalStateException.class, given -> new ProviderUnavailable(given))
                .switchIfEmpty(Mono.error(() -> new ProviderUnavailable(new TimeoutException("refresh under way"))));
    }

    /** Reads again under the lock: whoever held it before may have done the work. */
    private Mono<Login> refresh(String sessionId, Predicate<Login> enough) {
        return stored(sessionId)
                .flatMap(login -> enough.test(login)
                        ? Mono.just(login)
                        : provider.refresh(login).flatMap(fresh -> sessions.replace(sessionId, fresh)));
    }

    private Mono<Login> stored(String sessionId) {
        return sessions.find(sessionId).switchIfEmpty(Mono.error(SessionOver::new));
    }

    private Mono<String> makeDo(Tokens tokens, ProviderUnavailable down) {
        return lasts(tokens, properties.stillGood()) ? Mono.just(tokens.accessToken()) : Mono.error(down);
    }

    private boolean isFresh(Login login) {
        return lasts(login.tokens(), properties.renewBefore());
    }

    private boolean lasts(Tokens tokens, Duration atLeast) {
        return tokens.lasts(atLeast, clock.instant());
    }

    private static <T> Mono<T> end(ServerWebExchange exchange, SessionOver over) {
        return exchange.getSession().flatMap(WebSession::invalidate).then(Mono.error(over));
    }
}
