package dev.casebook.notification.feed;

import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What each person has read. */
@Repository
class Reads {
    /** Only what the reader may see is marked: a foreign id does nothing, like an unknown one. */
    private static final String MARK = """
            insert into reads (person_id, notification_id, read_at)
            select :me, n.id, now() from notifications n
            where n.id = any(:ids) and ((n.audience = 'staff' and :staff) or n.person_id = :me)
            on conflict do nothing""";

    private static final String MARK_ALL = """
            insert into read_marks (person_id, up_to, read_at)
            select :me, h.number, now() from feed_head h
            where exists (select from notifications n
                where n.number > (select coalesce(max(up_to), 0) from read_marks where person_id = :me)
                and ((n.audience = 'staff' and :staff) or n.person_id = :me))
            on conflict do nothing""";

    private final DatabaseClient db;

    Reads(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> mark(Reader reader, Collection<UUID> ids) {
        return db.sql(MARK)
                .bind("me", reader.me())
                .bind("staff", reader.staff())
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }

    /** Everything up to now: numbers follow commit order, so nothing later is covered. */
    Mono<Void> markAll(Reader reader) {
        return db.sql(MARK_ALL)
                .bind("me", reader.me())
                .bind("staff", reader.staff())
                .then();
    }
}
