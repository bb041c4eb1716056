package dev.casebook.thread.opening;

import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.Author;
import dev.casebook.thread.entry.NewEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each ticket event reads like as an entry. */
final class TicketEntries {

    private TicketEntries() {}

    static NewEntry opened(TicketOpened opened, List<Attachment> files) {
        EntryContent content = new EntryContent(
                StorableText.of(opened.problem()),
                null,
                files.stream().map(Attachment::file).toList());
        return new NewEntry(
                EntryKind.OPENED,
                false,
                opened.openedBy().author(),
                content,
                Action.TICKET_OPENED,
                opened.route(),
                opened.at(),
                opened.version());
    }

    static NewEntry statusChanged(TicketStatusChanged changed) {
        ObjectNode event = named("status_changed").put("from", changed.from()).put("to", changed.to());
        putIfPresent(event, "cause", changed.cause());
        putIfPresent(event, "resolution", changed.resolution());
        putIfPresent(event, "reason", changed.reason());
        return new NewEntry(
                EntryKind.EVENT,
                false,
                Person.author(changed.actor()),
                eventOnly(event),
                statusAction(changed),
                changed.route(),
                changed.at(),
                changed.version());
    }

    static NewEntry changed(TicketChanged changed) {
        ObjectNode event = named("changed");
        ArrayNode changes = event.putArray("changes");
        for (TicketChanged.Change change : changed.changes()) {
            ObjectNode node = changes.addObject().put("field", change.field());
            node.set("from", change.from() == null ? node.nullNode() : change.from());
            node.set("to", change.to() == null ? node.nullNode() : change.to());
        }
        return new NewEntry(
                EntryKind.EVENT,
                false,
                Person.author(changed.actor()),
                eventOnly(event),
                changed.rating() ? Action.RATED : Action.TICKET_CHANGED,
                changed.route(),
                changed.at(),
                changed.version());
    }

    /** Whose ticket it is concerns staff alone. */
    static NewEntry assigned(TicketAssigned assigned) {
        ObjectNode event = named("assigned");
        TicketAssigned.Assignee assignee = assigned.assignee();
        if (assignee == null) {
            event.putNull("assignee");
        } else {
            event.putObject("assignee").put("id", assignee.id()).put("name", assignee.name());
        }
        Author author = Person.author(assigned.actor());
        return new NewEntry(
                EntryKind.EVENT,
                true,
                author,
                eventOnly(event),
                Action.TICKET_ASSIGNED,
                null,
                assigned.at(),
                assigned.version());
    }

    /** A status that followed from a reply is no act of its own in the log. */
    private static @Nullable Action statusAction(TicketStatusChanged changed) {
        if ("customer_replied".equals(changed.cause()) || "staff_replied".equals(changed.cause())) {
            return null;
        }
        return switch (changed.to()) {
            case "resolved" -> Action.TICKET_RESOLVED;
            case "closed" -> Action.TICKET_CLOSED;
            case "open" -> Action.TICKET_REOPENED;
            default -> Action.TICKET_CHANGED;
        };
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    private static EntryContent eventOnly(ObjectNode event) {
        return new EntryContent(null, event, List.of());
    }

    private static void putIfPresent(ObjectNode event, String field, @Nullable String value) {
        if (value != null) {
            event.put(field, StorableText.of(value));
        }
    }
}
