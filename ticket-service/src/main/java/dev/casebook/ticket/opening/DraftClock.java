package dev.casebook.ticket.opening;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** The clock of {@link ExpireDrafts}; several replicas may sweep at once. */
@Component
final class DraftClock extends BackgroundFlow {
    DraftClock(ExpireDrafts drafts, DraftProperties properties) {
        super(Pace.every(properties.every()), drafts::expireOld);
    }
}
