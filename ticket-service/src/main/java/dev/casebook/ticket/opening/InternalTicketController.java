package dev.casebook.ticket.opening;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketAccount;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.lifecycle.TicketOpened;
import dev.casebook.ticket.lifecycle.Tickets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What the other services may ask about a ticket whose events have not reached them. */
@RestController
class InternalTicketController {
    record KnownTicket(
            String ticketId,
            TicketAccount account,
            TicketOpened.Opener openedBy,
            String status,
            long version,
            String subject,
            boolean draft,
            TicketOpened.@Nullable Opener author,
            long sequence,
            @Nullable JsonNode opened) {}

    private final Tickets tickets;
    private final Drafts drafts;

    InternalTicketController(Tickets tickets, Drafts drafts) {
        this.tickets = tickets;
        this.drafts = drafts;
    }

    @GetMapping("/internal/tickets/{id}")
    Mono<KnownTicket> ticket(@PathVariable String id) {
        return Mono.justOrEmpty(TicketId.parse(id))
                .flatMap(known -> tickets.opening(known)
                        .map(InternalTicketController::known)
                        .switchIfEmpty(drafts.find(known).map(InternalTicketController::known)))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private static KnownTicket known(Tickets.Opening opening) {
        Ticket ticket = opening.ticket();
        return new KnownTicket(
                ticket.id().value(),
                ticket.account(),
                TicketOpened.Opener.of(ticket.openedBy()),
                ticket.status().key(),
                ticket.stamp().version(),
                ticket.labels().subject(),
                false,
                null,
                ticket.stamp().eventSequence(),
                opening.data());
    }

    private static KnownTicket known(Draft draft) {
        TicketOpened.Opener author = TicketOpened.Opener.of(draft.author());
        return new KnownTicket(
                draft.id().value(),
                new TicketAccount(
                        draft.account().id().value(),
                        draft.account().name(),
                        draft.account().plan()),
                author,
                "draft",
                0,
                Objects.requireNonNullElse(draft.fields().subject(), ""),
                true,
                author,
                DraftSaved.SEQUENCE,
                null);
    }
}
