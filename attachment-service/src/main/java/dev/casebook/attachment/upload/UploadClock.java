package dev.casebook.attachment.upload;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** Decides when overdue uploads are looked for. */
@Component
class UploadClock extends BackgroundFlow {

    UploadClock(UploadSweep sweep, UploadProperties properties) {
        super(Pace.atOnceAndEvery(properties.sweep()), sweep::run);
    }
}
