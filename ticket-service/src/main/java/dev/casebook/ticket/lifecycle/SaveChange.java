package dev.casebook.ticket.lifecycle;

import dev.casebook.support.outbox.Outbox;
import dev.casebook.support.outbox.OutboxEvent;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.account.Accounts;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Saves what an act decided, with its events and the account's count. Inside a write that holds the ticket's lock. */
@Component
public final class SaveChange {
    private static final String TOPIC = "support.tickets.v1";

    private final Tickets tickets;
    private final Accounts accounts;
    private final Outbox outbox;

    SaveChange(Tickets tickets, Accounts accounts, Outbox outbox) {
        this.tickets = tickets;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    public Mono<Ticket> save(Change change) {
        return change.changesNothing()
                ? Mono.just(change.ticket())
                : tickets.update(change.ticket())
                        .then(count(change))
                        .then(append(change.ticket(), change.events()))
                        .thenReturn(change.ticket());
    }

    /** A new ticket, counted already. */
    public Mono<Ticket> open(Ticket ticket, List<String> attachmentIds, boolean draft) {
        TicketOpened opened = TicketOpened.of(ticket, attachmentIds, draft);
        return tickets.insert(ticket, opened)
                .then(append(ticket, List.of(opened)))
                .thenReturn(ticket);
    }

    private Mono<Void> count(Change change) {
        TicketAccount account = change.ticket().account();
        AccountId id = new AccountId(account.id());
        if (change.opens()) {
            return accounts.openOne(new Account(id, account.name(), account.plan(), Account.ACTIVE), null)
                    .then();
        }
        return change.closes() ? accounts.closeOne(id) : Mono.empty();
    }

    /** The newest event has the ticket's own number, those before it count back from there. */
    private Mono<Void> append(Ticket ticket, List<TicketEvent> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        long first = ticket.stamp().eventSequence() - events.size() + 1;
        return outbox.append(IntStream.range(0, events.size())
                .mapToObj(i -> event(events.get(i), first + i))
                .toList());
    }

    private static OutboxEvent event(TicketEvent event, long sequence) {
        return new OutboxEvent(TOPIC, event.ticketId(), type(event), sequence, event);
    }

    private static String type(TicketEvent event) {
        return switch (event) {
            case TicketOpened opened -> "ticket-opened.v1";
            case TicketStatusChanged changed -> "ticket-status-changed.v1";
            case TicketChanged changed -> "ticket-changed.v1";
            case TicketAssigned assigned -> "ticket-assigned.v1";
        };
    }
}
