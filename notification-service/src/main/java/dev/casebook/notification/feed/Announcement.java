package dev.casebook.notification.feed;

import dev.casebook.notification.ticket.AccountId;
import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told. {@code act} is what was done, without any text of the ticket; {@code actor} is null for the
 * system; {@code excerpt} is public text for mail, never a note; {@code cause} is the id of the event it comes from, by
 * which a second coming is recognised.
 */
public record Announcement(
        NotificationEvent event,
        String act,
        TicketId ticket,
        AccountId account,
        String subject,
        @Nullable Actor actor,
        Audience audience,
        @Nullable String excerpt,
        String cause,
        Instant at) {

    /** The author of an act is never told of it. */
    boolean onlyForItsAuthor() {
        var person = audience.person();
        return person != null && actor != null && actor.is(person);
    }

    /** One sentence that can stand everywhere. */
    String summary() {
        return (actor == null ? "Casebook" : actor.name()) + " " + act;
    }
}
