package dev.casebook.notification.delivery;

import dev.casebook.support.row.Columns;
import dev.casebook.support.write.Writes;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes the mail that notifications owe, one row per person who wants it. */
@Repository
class FanOut {
    /** The ticket is locked too, so that two replicas do not open two messages where one window asks for one. */
    private static final String DUE = """
            select n.id, n.event from notifications n join tickets t using (ticket_id)
            where n.fan_out_at <= now() order by n.number limit :limit for no key update of n, t skip locked""";

    private static final String PEOPLE = """
            select p.person_id from people p join n
                on (n.audience = 'staff' and p.role in ('agent', 'lead', 'admin'))
                or (p.person_id = n.person_id and (p.role in ('agent', 'lead', 'admin') or p.account_id = n.account_id))""";
    private static final String ADDRESS = """
            with n as (select * from notifications where id = :id),
            recipient as (select p.person_id from (%s) p, n
                where p.person_id is distinct from n.actor_id and not exists (select from muted m
                    where m.person_id = p.person_id and m.event = n.event and m.channel = 'mail')),
            open as (select d.id, d.recipient from deliveries d
                where d.channel = 'mail' and d.state = 'pending' and d.attempts = 0 and d.next_attempt_at > now()
                and d.ticket_id = (select ticket_id from n) and d.recipient in (select person_id from recipient)
                for update),
            made as (insert into deliveries (id, channel, recipient, ticket_id, next_attempt_at)
                select uuidv7(), 'mail', r.person_id, n.ticket_id, now() + make_interval(secs => :window)
                from recipient r, n where r.person_id not in (select recipient from open)
                returning id, recipient)
            insert into delivery_items (channel, recipient, notification_id, delivery_id)
            select 'mail', d.recipient, n.id, d.id from (select * from open union all select * from made) d, n""".formatted(PEOPLE);

    /** People come on a topic of their own and may come later; a day is longer than any lag, and bounds the wait. */
    private static final String DONE = """
            with n as (select * from notifications where id = :id)
            update notifications set fan_out_at = case
                when exists (%s) or at < now() - interval '1 day' then null
                else now() + interval '5 seconds' end
            where id = :id""".formatted(PEOPLE);

    private final DatabaseClient db;
    private final Writes writes;
    private final DeliveryProperties rules;

    FanOut(DatabaseClient db, Writes writes, DeliveryProperties rules) {
        this.db = db;
        this.writes = writes;
        this.rules = rules;
    }

    /** Takes one batch; two replicas never take the same notification. */
    Mono<Void> batch() {
        return db.sql(DUE)
                .bind("limit", rules.batch())
                .map(FanOut::due)
                .all()
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(this::address)
                .then()
                .as(writes::transactional);
    }

    private Mono<Void> address(Due due) {
        var window = due.waits() ? rules.window().toMillis() / 1000.0 : 0.0;
        return db.sql(ADDRESS)
                .bind("id", due.id())
                .bind("window", window)
                .then()
                .then(Mono.defer(() -> db.sql(DONE).bind("id", due.id()).then()));
    }

    private static Due due(Readable row) {
        return new Due(Columns.of(row, "id", UUID.class), Columns.text(row, "event"));
    }

    /** A notification whose messages are due; a new ticket is told at once, entries wait for their window. */
    record Due(UUID id, String event) {
        boolean waits() {
            return !"ticket_opened".equals(event);
        }
    }
}
