package dev.casebook.attachment.feed;

import dev.casebook.attachment.limit.PlanLimits;

/** The few fields this service reads of {@code plan-changed.v1}. */
record PlanChanged(String plan, long version, long attachmentBytes, long ticketBytes) {

    PlanLimits limits() {
        return new PlanLimits(plan, attachmentBytes, ticketBytes, version);
    }
}
