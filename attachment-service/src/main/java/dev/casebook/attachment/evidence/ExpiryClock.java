package dev.casebook.attachment.evidence;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** Decides when packages are looked for whose time is over. */
@Component
class ExpiryClock extends BackgroundFlow {

    ExpiryClock(ExpirePackages expire, EvidenceProperties properties) {
        super(Pace.atOnceAndEvery(properties.sweep()), expire::run);
    }
}
