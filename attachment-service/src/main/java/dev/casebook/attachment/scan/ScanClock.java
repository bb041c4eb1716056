package dev.casebook.attachment.scan;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** Decides when files are verified: soon after an upload is complete, and at a steady pace for what was left over. */
@Component
public class ScanClock extends BackgroundFlow {

    ScanClock(ScanNext next, ScanProperties properties) {
        super(Pace.atOnceAndEvery(properties.pace()).inLanes(properties.workers()), next::all);
    }
}
