package dev.casebook.support.outbox;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import java.time.Duration;

/** Says when the outbox is looked at for its metrics; as long as the relay works. */
final class OutboxWatch extends BackgroundFlow {

    private static final Duration LOOK = Duration.ofSeconds(5);

    OutboxWatch(OutboxMetrics metrics) {
        super(Pace.every(LOOK), metrics::look);
    }

    @Override
    public int getPhase() {
        return OutboxRelay.PHASE;
    }
}
