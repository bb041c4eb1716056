package dev.casebook.thread.audit;

import dev.casebook.thread.id.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All tickets in the order of their ids; of tickets and not of threads, so that a thread removed as a whole is missed. */
@Repository
class AuditedTickets {

    private final DatabaseClient db;

    AuditedTickets(DatabaseClient db) {
        this.db = db;
    }

    Mono<List<TicketId>> after(@Nullable TicketId last, int limit) {
        return db.sql("select ticket_id from ticket where ticket_id > :last order by ticket_id limit :limit")
                .bind("last", last == null ? "" : last.value())
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(TicketId::new)
                .collectList();
    }

    Mono<Boolean> has(TicketId id) {
        return db.sql("select exists (select 1 from ticket where ticket_id = :id)")
                .bind("id", id.value())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Long> count() {
        return db.sql("select count(*) from ticket").mapValue(Long.class).one();
    }
}
