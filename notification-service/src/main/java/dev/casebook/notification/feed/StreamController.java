package dev.casebook.notification.feed;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.support.stream.LiveStream;
import dev.casebook.support.stream.Tells;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's feed as server-sent events: {@code notification} with an id to resume from, and {@code unread}. */
@RestController
class StreamController {
    private final OpenFeedStream open;

    StreamController(OpenFeedStream open) {
        this.open = open;
    }

    @Tells(
            event = "notification",
            data = FeedRow.class,
            meaning = "The reader was notified; the id is where a stream goes on.")
    @Tells(event = "unread", data = FeedStream.Unread.class, meaning = "How many are unread, whenever that changes.")
    @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> stream(
            @Known("after") QueryParameters query, Caller caller, ServerWebExchange exchange) {
        var after = after(query, exchange);
        query.onlyKnown();
        return LiveStream.of(open.open(Reader.of(caller), after));
    }

    /** Where a browser that comes back left off goes before where its page began. */
    private static @Nullable NotificationId after(QueryParameters query, ServerWebExchange exchange) {
        var asked = query.text("after");
        var last = exchange.getRequest().getHeaders().getFirst("Last-Event-ID");
        var from = last == null || last.isEmpty() ? asked : last;
        return from == null ? null : NotificationId.parse(from);
    }
}
