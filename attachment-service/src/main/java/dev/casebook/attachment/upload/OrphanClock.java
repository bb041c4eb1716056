package dev.casebook.attachment.upload;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** Decides when orphaned uploads are looked for. */
@Component
class OrphanClock extends BackgroundFlow {

    OrphanClock(OrphanSweep sweep, UploadProperties properties) {
        super(Pace.atOnceAndEvery(properties.orphans()), sweep::run);
    }
}
