package dev.casebook.attachment.upload;

import dev.casebook.attachment.clock.Repeating;
import org.springframework.stereotype.Component;

/** Decides when orphaned uploads are looked for. */
@Component
class OrphanClock extends Repeating {

    OrphanClock(OrphanSweep sweep, UploadProperties properties) {
        super(properties.orphans(), 1, sweep::run);
    }
}
