package dev.casebook.ticket.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How labels are corrected, what is assigned and rated. */
final class LabelMoves {
    private LabelMoves() {}

    static Change relabel(Ticket ticket, Labels to, Doing doing) {
        List<TicketChanged.Change> changes = differences(ticket.labels(), to);
        if (changes.isEmpty()) {
            return Change.none(ticket);
        }
        Ticket changed = ticket.labelled(to, ticket.stamp().changed(doing.at()));
        return Change.of(ticket, changed, TicketChanged.of(changed, changes, doing));
    }

    /** Who looks after a ticket is the desk's own business: neither version nor times move. */
    static Change assign(Ticket ticket, @Nullable Assignee to, Doing doing) {
        Labels labels = ticket.labels().assigned(to);
        if (labels.equals(ticket.labels())) {
            return Change.none(ticket);
        }
        Ticket assigned = ticket.labelled(labels, ticket.stamp().noted());
        return Change.of(
                ticket,
                assigned,
                new TicketAssigned(
                        ticket.id().value(),
                        ticket.account().id(),
                        ticket.stamp().version(),
                        to,
                        doing.actor(),
                        labels.subject(),
                        doing.at()));
    }

    static Change rate(Ticket ticket, Rating rating, Doing doing) {
        Rating before = ticket.rating();
        if (rating.equals(before)) {
            return Change.none(ticket);
        }
        Ticket rated = ticket.rated(rating, ticket.stamp().noted());
        TicketChanged.Change change = new TicketChanged.Change(
                "rating", before == null ? null : Integer.toString(before.score()), Integer.toString(rating.score()));
        return Change.of(ticket, rated, TicketChanged.of(rated, List.of(change), doing));
    }

    private static List<TicketChanged.Change> differences(Labels from, Labels to) {
        List<TicketChanged.Change> changes = new ArrayList<>();
        add(changes, "subject", from.subject(), to.subject());
        add(changes, "type", from.type(), to.type());
        add(changes, "priority", from.priority().key(), to.priority().key());
        add(changes, "tags", String.join(", ", from.tags()), String.join(", ", to.tags()));
        return changes;
    }

    private static void add(List<TicketChanged.Change> changes, String field, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new TicketChanged.Change(field, from, to));
        }
    }
}
