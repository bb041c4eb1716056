package dev.casebook.notification.feed;

import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What each person may read, newest first; one arm for the staff feed and one for personal ones, each on its own index. */
@Repository
class Feeds {
    /** Above this a reader only needs to know that it is many; it bounds the cost of counting. */
    static final int COUNTED = 1000;

    private static final String MINE = """
            from notifications n
            where n.audience = 'person' and n.person_id = :me and (:staff or n.account_id = :account)""";
    private static final String STAFF = """
            from notifications n
            where n.audience = 'staff' and :staff and n.actor_id is distinct from :me""";
    private static final String HEARD = """
            and not exists (select from muted m where m.person_id = :me and m.event = n.event and m.channel = 'dashboard')""";
    private static final String UNREAD = """
            and n.number > (select coalesce(max(up_to), 0) from read_marks where person_id = :me)
            and not exists (select from reads r where r.person_id = :me and r.notification_id = n.id)""";
    private static final String READ_AT = """
            coalesce((select read_at from reads r where r.person_id = :me and r.notification_id = n.id),
                (select read_at from read_marks k where k.person_id = :me and k.up_to >= n.number order by up_to limit 1))""";
    private static final String PAGE = """
            with seen as ((select n.* %1$s %3$s and %4$s limit :limit) union all (select n.* %2$s %3$s and %4$s limit :limit))
            select n.*, t.subject, %5$s as read_at from seen n join tickets t using (ticket_id)
            where %4$s limit :limit""";
    private static final String BEFORE = PAGE.formatted(MINE, STAFF, HEARD, """
            (:before::uuid is null or n.number < coalesce((select number from notifications where id = :before), 0))
            order by n.number desc""", READ_AT);
    private static final String AFTER =
            PAGE.formatted(MINE, STAFF, HEARD, "n.number > :after order by n.number", READ_AT);
    private static final String COUNT = """
            select count(*) from ((select 1 %s %s %s limit :limit) union all (select 1 %s %s %s limit :limit)) as unread""".formatted(MINE, HEARD, UNREAD, STAFF, HEARD, UNREAD);

    private final DatabaseClient db;

    Feeds(DatabaseClient db) {
        this.db = db;
    }

    /** At most {@code limit} items older than the one named, newest first. */
    Mono<List<Item>> before(Reader reader, @Nullable NotificationId before, int limit) {
        var bound = bound(BEFORE, reader)
                .bind("before", Columns.parameter(before == null ? null : before.value(), UUID.class));
        return items(bound, limit);
    }

    /** At most {@code limit} items with a greater number, oldest first. */
    Mono<List<Item>> after(Reader reader, long number, int limit) {
        return items(bound(AFTER, reader).bind("after", number), limit);
    }

    private static Mono<List<Item>> items(GenericExecuteSpec bound, int limit) {
        return bound.bind("limit", limit).map(Feeds::item).all().collectList();
    }

    /** Unread ones, at most {@link #COUNTED} of each feed. */
    Mono<Integer> unread(Reader reader) {
        return bound(COUNT, reader)
                .bind("limit", COUNTED)
                .mapValue(Integer.class)
                .one();
    }

    private GenericExecuteSpec bound(String sql, Reader reader) {
        var account = reader.account();
        return db.sql(sql)
                .bind("me", reader.me())
                .bind("staff", reader.staff())
                .bind("account", Columns.parameter(account, String.class));
    }

    private static Item item(Readable row) {
        return new Item(
                Columns.of(row, "id", UUID.class).toString(),
                Columns.number(row, "number"),
                Columns.text(row, "event"),
                Columns.text(row, "ticket_id"),
                Columns.text(row, "subject"),
                actor(row),
                Columns.text(row, "summary"),
                Columns.time(row, "at"),
                row.get("read_at", Instant.class));
    }

    private static @Nullable Actor actor(Readable row) {
        var id = row.get("actor_id", String.class);
        return id == null ? null : new Actor(id, Columns.text(row, "actor_name"), Columns.text(row, "actor_role"));
    }
}
