package dev.casebook.notification.mail;

import dev.casebook.notification.ticket.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a letter is about: its reader, the ticket, and what happened, oldest first. */
record Enclosure(String name, String email, TicketId ticket, String subject, List<Happening> happenings) {
    /** One thing that happened; the excerpt is public text only. */
    record Happening(String summary, @Nullable String excerpt) {}
}
