package dev.casebook.attachment.evidence;

import dev.casebook.attachment.clock.Repeating;
import org.springframework.stereotype.Component;

/** Decides when packages are built: soon after they were asked for, and at a steady pace for what was left over. */
@Component
class EvidenceClock extends Repeating {

    EvidenceClock(BuildNext next, EvidenceProperties properties) {
        super(properties.pace(), properties.builders(), next::all);
    }
}
