package dev.casebook.ticket.people;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Callers;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Learns the caller of every authenticated call; a failure to learn never fails the call. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class PeopleFilter implements WebFilter {
    private static final Logger log = LoggerFactory.getLogger(PeopleFilter.class);

    private final Callers callers;
    private final LearnPerson people;
    private final KnownClaims known;
    private final Clock clock;

    PeopleFilter(Callers callers, LearnPerson people, KnownClaims known, Clock clock) {
        this.callers = callers;
        this.people = people;
        this.known = known;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .flatMap(token -> learn(token.getToken()))
                .then(chain.filter(exchange));
    }

    private Mono<Void> learn(Jwt token) {
        Instant at = claimsAt(token);
        return Mono.fromSupplier(() -> callers.find(token))
                .flatMap(Mono::justOrEmpty)
                .filter(caller -> !known.has(caller, at))
                .flatMap(caller -> take(caller, at))
                .onErrorResume(failure -> {
                    log.warn("claims could not be taken; the next call tries again", failure);
                    return Mono.empty();
                });
    }

    private Mono<Void> take(Caller caller, Instant at) {
        return people.learn(Person.of(caller), account(caller), at).doOnSuccess(none -> known.add(caller, at));
    }

    private Instant claimsAt(Jwt token) {
        Instant issued = token.getIssuedAt();
        return (issued == null ? clock.instant() : issued).truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable Account account(Caller caller) {
        return caller.accountId() == null
                ? null
                : new Account(
                        new AccountId(caller.accountId()),
                        Objects.requireNonNullElse(caller.accountName(), caller.accountId()),
                        Objects.requireNonNullElse(caller.plan(), ""),
                        Account.ACTIVE.equals(caller.licence()) ? Account.ACTIVE : "expired");
    }
}
