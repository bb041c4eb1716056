package dev.casebook.notification.feed;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where the feed stands, and what was added to it. */
@Repository
class FeedHead {
    /** More at once are told by the next look. */
    private static final int LOOK = 500;

    private final DatabaseClient db;

    FeedHead(DatabaseClient db) {
        this.db = db;
    }

    Mono<Long> newest() {
        return db.sql("select number from feed_head").mapValue(Long.class).one();
    }

    /** The number of a notification; of an unknown one the newest, so that a stream starts now. */
    Mono<Long> numberOf(NotificationId id) {
        return db.sql("select number from notifications where id = :id")
                .bind("id", id.value())
                .mapValue(Long.class)
                .one()
                .switchIfEmpty(Mono.defer(this::newest));
    }

    Mono<List<Added>> addedAfter(long number) {
        return db.sql("select number, person_id from notifications where number > :after order by number limit :look")
                .bind("after", number)
                .bind("look", LOOK)
                .map(FeedHead::added)
                .all()
                .collectList();
    }

    private static Added added(Readable row) {
        return new Added(Columns.number(row, "number"), Columns.orNull(row, "person_id", String.class));
    }

    /** A new notification: for one person, or for all staff where there is none. */
    record Added(long number, @Nullable String person) {
        boolean concerns(Reader reader) {
            return person == null ? reader.staff() : Objects.equals(person, reader.me());
        }
    }
}
