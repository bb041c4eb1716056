package dev.casebook.thread.live;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.ticket.Ticket;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The live stream of a thread (server-sent events); ends with the caller's token and is authorised anew on return. */
@RestController
class StreamController {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final FindTicket findTicket;
    private final OpenStream openStream;

    StreamController(FindTicket findTicket, OpenStream openStream) {
        this.findTicket = findTicket;
        this.openStream = openStream;
    }

    @GetMapping(path = "/api/v1/tickets/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> stream(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            @Known("after") QueryParameters query) {
        Long last = last(lastEvent);
        return findTicket.visibleTo(caller, id).zipWith(tokenLife()).map(found -> {
            Ticket ticket = found.getT1();
            return answer(openStream.open(ticket.id(), Reader.of(caller), after(last, query), found.getT2()));
        });
    }

    private static ResponseEntity<Flux<ServerSentEvent<Object>>> answer(Flux<ServerSentEvent<Object>> events) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(events);
    }

    /** Where a browser that comes back left off goes before where its page began. */
    private static @Nullable Long after(@Nullable Long last, QueryParameters query) {
        Long after = query.onlyKnown().number("after", 0, Long.MAX_VALUE);
        return last == null ? after : last;
    }

    private static @Nullable Long last(@Nullable String last) {
        if (last == null || last.isEmpty()) {
            return null;
        }
        if (!last.matches("[0-9]{1,18}")) {
            throw ProblemException.malformed("Last-Event-ID must be the id of an event of this stream.");
        }
        return Long.valueOf(last);
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
        Duration life = end == null ? LONGEST : Duration.between(Instant.now(), end);
        return life.isNegative() ? Duration.ZERO : life;
    }
}
