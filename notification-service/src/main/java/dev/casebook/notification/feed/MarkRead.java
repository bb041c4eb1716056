package dev.casebook.notification.feed;

import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.position.Position;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Marks some or all of a person's notifications as read and answers what is still unread. */
@Component
class MarkRead {
    private final Reads reads;
    private final Feeds feeds;

    MarkRead(Reads reads, Feeds feeds) {
        this.reads = reads;
        this.feeds = feeds;
    }

    Mono<Answer> all(Reader reader) {
        return reads.markAll(reader).then(left(reader));
    }

    Mono<Answer> some(Reader reader, List<UUID> ids) {
        return reads.mark(reader, ids).then(left(reader));
    }

    private Mono<Answer> left(Reader reader) {
        return Mono.defer(() -> feeds.unread(reader))
                .map(unread -> Answer.ok(new Left(unread)).withPosition(Position.NONE));
    }

    record Left(int unread) {}
}
