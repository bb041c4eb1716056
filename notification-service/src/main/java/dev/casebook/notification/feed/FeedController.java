package dev.casebook.notification.feed;

import dev.casebook.notification.ticket.TicketId;
import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A person's notifications over HTTP. */
@RestController
@RequestMapping("/api/v1/notifications")
class FeedController {
    private final ListFeed list;
    private final MarkRead read;
    private final Idempotency idempotency;

    FeedController(ListFeed list, MarkRead read, Idempotency idempotency) {
        this.list = list;
        this.read = read;
        this.idempotency = idempotency;
    }

    @GetMapping
    Mono<Page> list(ServerWebExchange exchange, Caller caller) {
        var query = QueryParameters.of(exchange).allow("cursor", "limit");
        return list.page(Reader.of(caller), before(query.cursor(1)), query.limit())
                .map(Page::of);
    }

    @PostMapping("/read")
    Mono<ResponseEntity<Object>> read(
            ServerWebExchange exchange, Caller caller, @Nullable IdempotencyKey key, JsonBody body) {
        var request = body.as(MarkReadRequest.class);
        var ids = request.checkedIds();
        var reader = Reader.of(caller);
        return idempotency.run(
                exchange,
                caller,
                key,
                body.digest(),
                () -> request.everything() ? read.all(reader) : read.some(reader, ids));
    }

    private static long before(@Nullable Cursor cursor) {
        return cursor == null ? Long.MAX_VALUE : cursor.number(0);
    }

    record Page(List<Row> items, @Nullable String next, int unread) {
        static Page of(ListFeed.Feed feed) {
            var next =
                    feed.nextBefore() == 0 ? null : Cursor.of(feed.nextBefore()).encode();
            return new Page(feed.items().stream().map(Row::of).toList(), next, feed.unread());
        }
    }

    record Row(
            String id,
            String event,
            TicketReference ticket,
            @Nullable Actor actor,
            String summary,
            String link,
            Instant at,
            @Nullable Instant readAt) {
        static Row of(Item item) {
            return new Row(
                    item.id(),
                    item.event(),
                    new TicketReference(item.ticketId(), item.subject()),
                    item.actor(),
                    item.summary(),
                    TicketLink.path(new TicketId(item.ticketId())),
                    item.at(),
                    item.readAt());
        }
    }

    record TicketReference(String id, String subject) {}
}
