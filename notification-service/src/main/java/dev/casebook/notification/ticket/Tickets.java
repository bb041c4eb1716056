package dev.casebook.notification.ticket;

import dev.casebook.notification.people.PersonId;
import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The known tickets. Every change carries the owner's sequence and loses against a newer one. */
@Repository
public class Tickets {
    private static final String UPSERT = """
            insert into tickets (ticket_id, account_id, subject, opener_id, opened_by_staff, sequence)
            values (:ticket, :account, :subject, :opener, :openedByStaff, :sequence)
            on conflict (ticket_id) do update set subject = excluded.subject, sequence = excluded.sequence
            where tickets.sequence < excluded.sequence""";

    private final DatabaseClient db;

    Tickets(DatabaseClient db) {
        this.db = db;
    }

    public Mono<Ticket> find(TicketId id) {
        return db.sql(
                        "select ticket_id, account_id, subject, opener_id, opened_by_staff, sequence from tickets where ticket_id = :ticket")
                .bind("ticket", id.value())
                .map(Tickets::ticket)
                .one();
    }

    public Mono<Ticket> remember(Ticket ticket) {
        return db.sql(UPSERT)
                .bind("ticket", ticket.id().value())
                .bind("account", ticket.account().value())
                .bind("subject", ticket.subject())
                .bind("opener", ticket.opener().value())
                .bind("openedByStaff", ticket.openedByStaff())
                .bind("sequence", ticket.sequence())
                .then()
                .thenReturn(ticket);
    }

    public Mono<Void> rename(TicketId id, String subject, long sequence) {
        return db.sql(
                        "update tickets set subject = :subject, sequence = :sequence where ticket_id = :ticket and sequence < :sequence")
                .bind("ticket", id.value())
                .bind("subject", subject)
                .bind("sequence", sequence)
                .then();
    }

    public Mono<Void> assign(TicketId id, @Nullable PersonId assignee, long sequence) {
        var value = Columns.parameter(assignee == null ? null : assignee.value(), String.class);
        return db.sql(
                        "update tickets set assignee_id = :assignee, sequence = :sequence where ticket_id = :ticket and sequence < :sequence")
                .bind("ticket", id.value())
                .bind("assignee", value)
                .bind("sequence", sequence)
                .then();
    }

    private static Ticket ticket(Readable row) {
        return new Ticket(
                new TicketId(Columns.text(row, "ticket_id")),
                new AccountId(Columns.text(row, "account_id")),
                Columns.text(row, "subject"),
                new PersonId(Columns.text(row, "opener_id")),
                Columns.of(row, "opened_by_staff", Boolean.class),
                Columns.number(row, "sequence"));
    }
}
