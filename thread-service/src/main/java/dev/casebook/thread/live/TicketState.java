package dev.casebook.thread.live;

import dev.casebook.thread.ticket.Reader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A thread's end, its ticket and who is present, at one moment; two of them tell what changed in between. */
record TicketState(long lastSeq, ObjectNode ticket, List<Present> people) {

    private static final String ASSIGNEE = "assignee";

    /** The ticket as this reader may see it; whose it is concerns staff alone. */
    ObjectNode ticketFor(Reader reader) {
        ObjectNode visible = ticket.deepCopy();
        if (!reader.staff()) {
            visible.remove(ASSIGNEE);
        }
        return visible;
    }

    /** Id, version and the fields that differ; null where this reader sees no difference. */
    @Nullable
    ObjectNode changesSince(TicketState before, Reader reader) {
        ObjectNode earlier = before.ticketFor(reader);
        ObjectNode changes = ticketFor(reader);
        for (String field : List.copyOf(changes.propertyNames())) {
            boolean same = Objects.equals(changes.get(field), earlier.get(field));
            if (same && !field.equals("id") && !field.equals("version")) {
                changes.remove(field);
            }
        }
        JsonNode version = changes.get("version");
        return changes.size() > 2 || !Objects.equals(version, earlier.get("version")) ? changes : null;
    }

    /** Staff see everyone but themselves, customers see staff who type what customers will read. */
    List<Present> peopleFor(Reader reader) {
        return people.stream()
                .filter(person -> !person.id().equals(reader.person().value()))
                .filter(person -> reader.staff() || person.staffTyping())
                .map(Present::shown)
                .toList();
    }

    /** Equal as long as a look from afar need not wake the thread. */
    String signature() {
        return lastSeq + "/" + people.stream().map(Present::signature).collect(Collectors.joining(","));
    }
}
