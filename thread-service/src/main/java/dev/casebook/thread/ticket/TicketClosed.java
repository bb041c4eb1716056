package dev.casebook.thread.ticket;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.thread.id.TicketId;

/** The refusal of entries on a closed ticket, with what a follow-up ticket has to name. */
public final class TicketClosed {

    private TicketClosed() {}

    public static ProblemException problem(TicketId ticketId) {
        return ProblemException.conflict(
                        "This ticket is closed. Open a follow-up ticket with followUpOf set to its id.")
                .with("followUp", ticketId.value());
    }
}
