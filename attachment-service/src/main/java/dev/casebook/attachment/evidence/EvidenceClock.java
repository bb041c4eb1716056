package dev.casebook.attachment.evidence;

import dev.casebook.support.background.BackgroundFlow;
import dev.casebook.support.background.Pace;
import org.springframework.stereotype.Component;

/** Decides when packages are built: soon after they were asked for, and at a steady pace for what was left over. */
@Component
class EvidenceClock extends BackgroundFlow {

    EvidenceClock(BuildNext next, EvidenceProperties properties) {
        super(Pace.atOnceAndEvery(properties.pace()).inLanes(properties.builders()), next::all);
    }
}
