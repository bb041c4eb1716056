package dev.casebook.attachment.store;

import dev.casebook.attachment.clock.Repeating;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Decides when superfluous objects are looked for. */
@Component
class RemovalClock extends Repeating {

    RemovalClock(RemovalSweep sweep) {
        super(Duration.ofSeconds(5), 1, sweep::run);
    }
}
