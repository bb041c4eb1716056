package dev.casebook.attachment.upload;

import dev.casebook.attachment.clock.Repeating;
import org.springframework.stereotype.Component;

/** Decides when overdue uploads are looked for. */
@Component
class UploadClock extends Repeating {

    UploadClock(UploadSweep sweep, UploadProperties properties) {
        super(properties.sweep(), 1, sweep::run);
    }
}
