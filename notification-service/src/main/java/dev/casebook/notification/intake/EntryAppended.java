package dev.casebook.notification.intake;

import static java.util.stream.Collectors.joining;

import dev.casebook.notification.feed.Announcement;
import dev.casebook.notification.feed.Audience;
import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.people.PersonId;
import dev.casebook.notification.ticket.Ticket;
import dev.casebook.notification.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code entry-appended.v1}, as far as it is read here. */
record EntryAppended(
        String ticketId,
        String kind,
        boolean internal,
        @Nullable Author author,
        @Nullable String body,
        @Nullable Structure event,
        Instant at) {
    /** What a context request asks for, one after another; other entries have no items that are read here. */
    record Structure(@Nullable List<Item> items) {
        /** One thing that is asked for. */
        record Item(@Nullable String label) {}

        String asList() {
            return items == null
                    ? ""
                    : items.stream().map(Item::label).filter(Objects::nonNull).collect(joining("\n- ", "\n\n- ", ""));
        }
    }

    TicketId ticket() {
        return new TicketId(ticketId);
    }

    /** Empty for what nobody is told of by its entry: openings and status changes have events of their own, notes stay inside. */
    Optional<NotificationEvent> told() {
        if (internal || author == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case "reply" ->
                Optional.of(author.staff() ? NotificationEvent.STAFF_REPLIED : NotificationEvent.CUSTOMER_REPLIED);
            case "context_answer" ->
                author.staff() ? Optional.empty() : Optional.of(NotificationEvent.CUSTOMER_REPLIED);
            case "context_request" -> Optional.of(NotificationEvent.CONTEXT_REQUESTED);
            default -> Optional.empty();
        };
    }

    /** The customer who speaks in it, and so takes part in the ticket from now on. */
    Optional<PersonId> participant() {
        var speaks = told().equals(Optional.of(NotificationEvent.CUSTOMER_REPLIED));
        return author != null && speaks ? Optional.of(author.person()) : Optional.empty();
    }

    /** Whom staff spoke to in it, notes included; customers speak to all staff. */
    List<String> mentioned() {
        return author == null || body == null || !author.staff() ? List.of() : Mentions.in(body);
    }

    /** Says that somebody was spoken to, and not a word of what. */
    Announcement mention(PersonId person, Ticket ticket, String cause) {
        return new Announcement(
                NotificationEvent.MENTIONED,
                NotificationEvent.MENTIONED.act(),
                ticket.id(),
                ticket.account(),
                ticket.subject(),
                author == null ? null : author.actor(),
                new Audience.OnePerson(person),
                null,
                cause,
                at);
    }

    Announcement announcement(NotificationEvent event, Ticket ticket, Audience audience, String cause) {
        return new Announcement(
                event,
                event.act(),
                ticket.id(),
                ticket.account(),
                ticket.subject(),
                author == null ? null : author.actor(),
                audience,
                excerpt(),
                cause,
                at);
    }

    private @Nullable String excerpt() {
        var text = kind.equals("context_request") && body != null && event != null ? body + event.asList() : body;
        return Excerpt.of(text);
    }
}
