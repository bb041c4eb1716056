package dev.casebook.attachment.feed;

import dev.casebook.attachment.ticket.Ticket;
import dev.casebook.attachment.ticket.TicketId;

/** The few fields this service reads of {@code support.tickets.v1}. */
final class TicketEvents {

    private TicketEvents() {}

    record TicketOpened(String ticketId, Account account, String status, long version) {

        Ticket ticket() {
            return new Ticket(new TicketId(ticketId), account.id(), account.plan(), status, null, version);
        }
    }

    record TicketStatusChanged(String ticketId, String to, long version) {}

    record DraftSaved(String ticketId, String accountId, Author author, String plan) {

        Ticket ticket() {
            return new Ticket(new TicketId(ticketId), accountId, plan, "draft", author.id(), 0);
        }
    }

    record DraftDiscarded(String ticketId, String accountId, Author author, String plan, String reason) {

        Ticket ticket() {
            return Ticket.discarded(new TicketId(ticketId), accountId, plan, author.id());
        }

        /** As people read it. */
        String words() {
            return "expired".equals(reason) ? "The draft was not saved for too long." : "The draft was deleted.";
        }
    }

    record Account(String id, String plan) {}

    record Author(String id) {}
}
