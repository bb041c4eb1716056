package dev.casebook.thread.opening;

import dev.casebook.thread.id.AttachmentId;
import dev.casebook.thread.ticket.NewTicket;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ticket-opened.v1} as far as a thread cares. */
record TicketOpened(
        String ticketId,
        Account account,
        Person openedBy,
        String subject,
        String problem,
        String status,
        long version,
        @Nullable String type,
        @Nullable String priority,
        @Nullable List<String> tags,
        @Nullable String route,
        @Nullable List<String> attachmentIds,
        boolean draft,
        Instant at) {

    /** The account that owns the ticket. */
    record Account(String id, String name, @Nullable String plan) {}

    /** The number of this event among its ticket's: a draft was announced before. */
    long sequence() {
        return draft ? 2 : 1;
    }

    NewTicket ticket() {
        return new NewTicket(
                ticketId,
                account.id(),
                account.name(),
                account.plan(),
                subject,
                status,
                version,
                type,
                priority,
                Tags.json(tags),
                openedBy.id(),
                openedBy.name(),
                openedBy.role());
    }

    List<AttachmentId> files() {
        return attachmentIds == null
                ? List.of()
                : attachmentIds.stream().map(AttachmentId::new).toList();
    }
}
