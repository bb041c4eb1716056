package dev.casebook.ticket.customer;

import dev.casebook.ticket.lifecycle.Status;
import dev.casebook.ticket.lifecycle.TicketOpened;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account behind a ticket, who asks, what they run, and what else they asked. */
record CustomerContext(
        AccountView account,
        TicketOpened.Opener requester,
        List<Site> sites,
        List<Used> products,
        List<Earlier> open,
        List<Earlier> resolved) {
    /** The account with its plan and licence as they are now; {@code openTickets} counts all of them. */
    record AccountView(String id, String name, String plan, String licence, int openTickets) {}

    /** A site that its tickets named, and when last. */
    record Site(String url, Instant lastNamedAt) {}

    /** A product its tickets are about, and how many. */
    record Used(String key, int tickets) {}

    /** Another ticket of the account. */
    record Earlier(
            String id,
            String subject,
            String type,
            Status status,
            Instant lastActivityAt,
            @Nullable String resolution) {}
}
