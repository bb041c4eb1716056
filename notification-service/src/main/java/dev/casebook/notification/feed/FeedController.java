package dev.casebook.notification.feed;

import dev.casebook.support.idempotency.Idempotency;
import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
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
    Mono<ListFeed.Feed> list(@Known({"cursor", "limit"}) QueryParameters query, Caller caller) {
        var before = before(query.cursor(1));
        return list.page(Reader.of(caller), before, query.onlyKnown().limit());
    }

    @PostMapping("/read")
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Object>> read(
            ServerWebExchange exchange,
            Caller caller,
            @Nullable IdempotencyKey key,
            @Reads(MarkReadRequest.class) JsonBody body) {
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

    private static @Nullable NotificationId before(@Nullable Cursor cursor) {
        return cursor == null ? null : NotificationId.parse(cursor.text(0));
    }
}
