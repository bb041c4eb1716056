package dev.casebook.ticket.live;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list's live stream (server-sent events): changed rows, and who types; whoever comes back reads the list once. */
@RestController
class StreamController {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final StreamTickets tickets;
    private final Clock clock;

    StreamController(StreamTickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/tickets/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> stream(Caller caller, QueryParameters query) {
        query.onlyKnown();
        return tokenLife()
                .map(life -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no")
                        .body(tickets.to(caller, life)));
    }

    private Mono<Duration> tokenLife() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(known -> known.getCredentials() instanceof AbstractOAuth2Token token
                        ? lifeOf(token.getExpiresAt())
                        : LONGEST)
                .defaultIfEmpty(LONGEST);
    }

    private Duration lifeOf(@Nullable Instant end) {
        Duration life = end == null ? LONGEST : Duration.between(clock.instant(), end);
        return life.isNegative() ? Duration.ZERO : life;
    }
}
