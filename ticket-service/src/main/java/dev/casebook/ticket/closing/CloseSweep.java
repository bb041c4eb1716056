package dev.casebook.ticket.closing;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** The clock of {@link CloseTickets}; several replicas may sweep at once. */
@Component
final class CloseSweep extends BackgroundFlow {
    CloseSweep(CloseTickets tickets, ClosingProperties properties) {
        super(Pace.every(properties.every()), tickets::closeDue);
    }
}
