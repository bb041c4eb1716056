package dev.casebook.attachment.evidence;

import dev.casebook.attachment.clock.Repeating;
import org.springframework.stereotype.Component;

/** Decides when packages are looked for whose time is over. */
@Component
class ExpiryClock extends Repeating {

    ExpiryClock(ExpirePackages expire, EvidenceProperties properties) {
        super(properties.sweep(), 1, expire::run);
    }
}
