package dev.casebook.ticket.lifecycle;

import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.checklist.Checklist;
import dev.casebook.ticket.checklist.Facts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of its files does to a ticket. */
public final class AttachmentMoves {
    private AttachmentMoves() {}

    /** @param publicAt when the account could see something change; null when only staff could */
    public static Change counted(
            Ticket ticket, Attachments.Present present, Catalogue catalogue, @Nullable Instant publicAt) {
        Facts facts = new Facts(ticket.issue().filled(ticket.labels().subject()), present.kinds());
        Checklist scored = catalogue
                .type(ticket.labels().type())
                .map(type -> Checklist.of(type.checklist(), facts))
                .orElse(ticket.checklist());
        Activity told = ticket.activity();
        Activity counted =
                new Activity(told.replies(), told.lastSeq(), told.publicLastSeq(), present.account(), present.staff());
        Stamp stamp = publicAt == null ? ticket.stamp() : ticket.stamp().active(publicAt);
        return new Change(ticket, ticket.active(counted, scored, stamp), List.of());
    }
}
