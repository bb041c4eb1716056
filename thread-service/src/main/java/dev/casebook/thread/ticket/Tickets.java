package dev.casebook.thread.ticket;

import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.TicketId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The projection of tickets; writes run inside the caller's transaction. */
@Repository
public class Tickets {

    private final DatabaseClient db;

    Tickets(DatabaseClient db) {
        this.db = db;
    }

    /** The ticket if this reader may know that it exists. */
    public Mono<Ticket> find(TicketId id, Reader reader) {
        return db.sql("""
                        select ticket_id, account_id, subject, status, version from ticket
                         where ticket_id = :id and (:staff or account_id = :account)""")
                .bind("id", id.value())
                .bind("staff", reader.staff())
                .bind("account", reader.account())
                .mapProperties(TicketRow.class)
                .one()
                .map(TicketRow::ticket);
    }

    public Mono<Boolean> knows(TicketId id) {
        return db.sql("select exists (select 1 from ticket where ticket_id = :id)")
                .bind("id", id.value())
                .mapValue(Boolean.class)
                .one();
    }

    /** Adds the ticket and its empty thread where they are unknown. */
    public Mono<Void> add(NewTicket ticket) {
        return db.sql("""
                        with ticket_row as (
                            insert into ticket (ticket_id, account_id, account_name, plan, subject, status, version,
                                                opener_id, opener_name, opener_role)
                            values (:ticketId, :accountId, :accountName, :plan, :subject, :status, :version,
                                    :openerId, :openerName, :openerRole)
                            on conflict do nothing
                        )
                        insert into thread (ticket_id) values (:ticketId) on conflict do nothing""").bindProperties(ticket).then();
    }

    /** Takes a newer state over; an older one changes nothing. */
    public Mono<Void> update(TicketId id, String subject, String status, long version) {
        return db.sql("""
                        update ticket set subject = :subject, status = :status, version = :version
                         where ticket_id = :id and version < :version""")
                .bind("id", id.value())
                .bind("subject", subject)
                .bind("status", status)
                .bind("version", version)
                .then();
    }

    /** Takes a newer subject over. */
    public Mono<Void> rename(TicketId id, String subject, long version) {
        return db.sql("""
                        update ticket set subject = :subject, version = :version
                         where ticket_id = :id and version < :version""")
                .bind("id", id.value())
                .bind("subject", subject)
                .bind("version", version)
                .then();
    }

    record TicketRow(String ticketId, String accountId, String subject, String status, long version) {

        Ticket ticket() {
            return new Ticket(new TicketId(ticketId), new AccountId(accountId), subject, status, version);
        }
    }
}
