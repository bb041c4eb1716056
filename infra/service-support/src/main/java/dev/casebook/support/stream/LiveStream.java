package dev.casebook.support.stream;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers with a live stream: kept nowhere, passed on at once, and over when the caller's token is. */
public final class LiveStream {

    /** For a caller whose token does not say when it ends; whoever comes back is authorised anew. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private LiveStream() {}

    /**
     * @param events what is told, for as long as the caller listens and may
     * @return an answer whose events complete at the end of the token that the request brought, after an hour at most
     *     where it names none
     */
    public static Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> of(Flux<ServerSentEvent<Object>> events) {
        return tokenLife()
                .map(life -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no")
                        .body(events.take(life)));
    }

    private static Mono<Duration> tokenLife() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(caller -> caller.getCredentials() instanceof AbstractOAuth2Token token
                        ? lifeOf(token.getExpiresAt())
                        : LONGEST)
                .defaultIfEmpty(LONGEST);
    }

    private static Duration lifeOf(@Nullable Instant end) {
        var life = end == null ? LONGEST : Duration.between(Instant.now(), end);
        return life.isNegative() ? Duration.ZERO : life;
    }
}
