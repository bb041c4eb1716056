package dev.casebook.support.stream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A stream does not outlive the token that opened it. */
class LiveStreamTests {
    private static final Duration EACH = Duration.ofSeconds(10);

    @Test
    void endsWithTheToken() {
        StepVerifier.withVirtualTime(eventsFor(() -> Instant.now().plusSeconds(25)))
                .thenAwait(Duration.ofSeconds(26))
                .expectNextCount(2)
                .verifyComplete();
    }

    @Test
    void endsAtOnceWhereTheTokenHasEndedMeanwhile() {
        StepVerifier.withVirtualTime(eventsFor(() -> Instant.now().minusSeconds(1)))
                .thenAwait(Duration.ofSeconds(1))
                .verifyComplete();
    }

    @Test
    void endsAfterAnHourWhereTheTokenNamesNoEnd() {
        StepVerifier.withVirtualTime(eventsFor(() -> null))
                .thenAwait(Duration.ofHours(2))
                .expectNextCount(359)
                .verifyComplete();
    }

    @Test
    void isKeptNowhereAndPassedOnAtOnce() {
        StepVerifier.create(LiveStream.of(Flux.empty()).map(ResponseEntity::getHeaders))
                .assertNext(headers -> {
                    assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
                    assertThat(headers.getFirst("X-Accel-Buffering")).isEqualTo("no");
                })
                .verifyComplete();
    }

    private static Supplier<Flux<ServerSentEvent<Object>>> eventsFor(Supplier<@Nullable Instant> end) {
        return () -> Mono.defer(() -> LiveStream.of(Flux.interval(EACH).map(LiveStreamTests::event)))
                .flatMapMany(answer -> requireNonNull(answer.getBody()))
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(
                        new TestingAuthenticationToken("olivia", token(end.get()))));
    }

    private static ServerSentEvent<Object> event(long number) {
        return ServerSentEvent.builder((Object) number).build();
    }

    private static OAuth2AccessToken token(@Nullable Instant end) {
        var issued = end == null ? null : end.minusSeconds(300);
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "olivias", issued, end);
    }
}
