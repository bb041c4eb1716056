package dev.casebook.notification.feed;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's feed as server-sent events: {@code notification} with an id to resume from, and {@code unread}. */
@RestController
class StreamController {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final OpenFeedStream open;

    StreamController(OpenFeedStream open) {
        this.open = open;
    }

    @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> stream(
            @Known("after") QueryParameters query, Caller caller, ServerWebExchange exchange) {
        var after = after(query, exchange);
        query.onlyKnown();
        return tokenLife()
                .map(life -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no")
                        .body(open.open(Reader.of(caller), after, life)));
    }

    /** Where a browser that comes back left off goes before where its page began. */
    private static @Nullable NotificationId after(QueryParameters query, ServerWebExchange exchange) {
        var asked = query.text("after");
        var last = exchange.getRequest().getHeaders().getFirst("Last-Event-ID");
        var from = last == null || last.isEmpty() ? asked : last;
        return from == null ? null : NotificationId.parse(from);
    }

    private static Mono<Duration> tokenLife() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(authentication -> authentication.getCredentials() instanceof AbstractOAuth2Token token
                        ? lifeOf(token.getExpiresAt())
                        : LONGEST)
                .defaultIfEmpty(LONGEST);
    }

    private static Duration lifeOf(@Nullable Instant end) {
        var life = end == null ? LONGEST : Duration.between(Instant.now(), end);
        return life.isNegative() ? Duration.ZERO : life;
    }
}
