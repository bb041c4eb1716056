package dev.casebook.attachment.scan;

import dev.casebook.attachment.clock.Repeating;
import org.springframework.stereotype.Component;

/** Decides when files are verified: soon after an upload is complete, and at a steady pace for what was left over. */
@Component
public class ScanClock extends Repeating {

    ScanClock(ScanNext next, ScanProperties properties) {
        super(properties.pace(), properties.workers(), next::all);
    }
}
