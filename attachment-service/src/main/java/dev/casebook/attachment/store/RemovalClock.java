package dev.casebook.attachment.store;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Decides when superfluous objects are looked for. */
@Component
class RemovalClock extends BackgroundFlow {

    RemovalClock(RemovalSweep sweep) {
        super(Pace.atOnceAndEvery(Duration.ofSeconds(5)), sweep::run);
    }
}
