package dev.casebook.thread.ticket;

import dev.casebook.thread.id.AccountId;
import dev.casebook.thread.id.TicketId;
import org.jspecify.annotations.Nullable;
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
                        select ticket_id, account_id, subject, status,
                               greatest(subject_version, status_version) as version from ticket
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
                            insert into ticket (ticket_id, account_id, account_name, plan, subject, subject_version,
                                                status, status_version, type, priority, tags,
                                                opener_id, opener_name, opener_role)
                            values (:ticketId, :accountId, :accountName, :plan, :subject, :version,
                                    :status, :version, :type, :priority, :tags, :openerId, :openerName, :openerRole)
                            on conflict do nothing
                        )
                        insert into thread (ticket_id) values (:ticketId) on conflict do nothing""").bindProperties(ticket).then();
    }

    /** Takes a newer status over; an older one changes nothing, even if it comes after newer news of another field. */
    public Mono<Void> status(TicketId id, String status, long version) {
        return db.sql("""
                        update ticket set status = :status, status_version = :version
                         where ticket_id = :id and status_version < :version""")
                .bind("id", id.value())
                .bind("status", status)
                .bind("version", version)
                .then();
    }

    /** Takes newer details over. */
    public Mono<Void> details(Details details) {
        return db.sql("""
                        update ticket set subject = :subject, subject_version = :version,
                                          type = coalesce(:type, type), priority = coalesce(:priority, priority),
                                          tags = coalesce(:tags, tags)
                         where ticket_id = :ticketId and subject_version < :version""").bindProperties(details).then();
    }

    /** Whose ticket it is now. */
    public Mono<Void> assign(Assignment assignment) {
        return db.sql("update ticket set assignee_id = :personId, assignee_name = :name where ticket_id = :ticketId")
                .bindProperties(assignment)
                .then();
    }

    /** What can be patched on a ticket; null keeps what was known, tags are a JSON array. */
    public record Details(
            String ticketId,
            String subject,
            long version,
            @Nullable String type,
            @Nullable String priority,
            @Nullable String tags) {}

    /** Whose a ticket is; nobody's with null. */
    public record Assignment(
            String ticketId,
            @Nullable String personId,
            @Nullable String name) {}

    record TicketRow(String ticketId, String accountId, String subject, String status, long version) {

        Ticket ticket() {
            return new Ticket(new TicketId(ticketId), new AccountId(accountId), subject, status, version);
        }
    }
}
