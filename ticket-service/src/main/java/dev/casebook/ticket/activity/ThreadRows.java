package dev.casebook.ticket.activity;

import io.r2dbc.spi.Parameters;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is kept of threads: entries to count and search, markers, the counts of a ticket. All inside a write. */
@Component
final class ThreadRows {
    private final DatabaseClient database;

    ThreadRows(DatabaseClient database) {
        this.database = database;
    }

    /** An entry never changes; the opening one is there already. */
    Mono<Void> add(EntryAppended entry) {
        return database.sql("""
                        insert into ticket_entry (ticket_id, seq, kind, internal, author_id, body, at)
                        values (:ticket, :seq, :kind, :internal, :author, :body, :at)
                        on conflict (ticket_id, seq) do nothing""")
                .bind("ticket", entry.ticketId())
                .bind("seq", entry.seq())
                .bind("kind", entry.kind())
                .bind("internal", entry.internal())
                .bind(
                        "author",
                        text(entry.author() == null ? null : entry.author().id()))
                .bind("body", text(entry.body()))
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .then();
    }

    /** The counts as of the newest event; an older one changes nothing but what can only grow. */
    Mono<Void> count(EntryAppended entry, long sequence) {
        return database.sql("""
                        update ticket
                        set reply_count = case when thread_sequence < :sequence then :replies else reply_count end,
                            last_seq = greatest(last_seq, :last),
                            public_last_seq = greatest(public_last_seq, :public),
                            thread_sequence = greatest(thread_sequence, :sequence)
                        where id = :ticket""")
                .bind("ticket", entry.ticketId())
                .bind("sequence", sequence)
                .bind("replies", entry.replyCount())
                .bind("last", Math.max(entry.lastSeq(), entry.seq()))
                .bind("public", entry.internal() ? 0L : entry.seq())
                .then();
    }

    Mono<Void> mark(String ticket, String person, long seq, long sequence) {
        return database.sql("""
                        insert into read_marker as m (ticket_id, person_id, seq, sequence)
                        values (:ticket, :person, :seq, :sequence)
                        on conflict (ticket_id, person_id) do update set seq = excluded.seq, sequence = excluded.sequence
                        where m.sequence < excluded.sequence""")
                .bind("ticket", ticket)
                .bind("person", person)
                .bind("seq", seq)
                .bind("sequence", sequence)
                .then();
    }

    private static Object text(@Nullable String value) {
        return value == null ? Parameters.in(String.class) : value;
    }
}
