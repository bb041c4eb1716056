package dev.casebook.thread.live;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A thread's state as it lies in the database. */
record StateRow(
        String ticketId,
        String subject,
        String status,
        long version,
        @Nullable String type,
        @Nullable String priority,
        String tags,
        @Nullable String assigneeId,
        @Nullable String assigneeName,
        long lastSeq,
        long replyCount,
        String people) {

    TicketState state(JsonMapper json) {
        ObjectNode ticket = json.createObjectNode();
        ticket.put("id", ticketId).put("subject", subject).put("status", status).put("version", version);
        ticket.put("type", type).put("priority", priority);
        ticket.set("tags", json.readTree(tags));
        ticket.put("replyCount", replyCount);
        if (assigneeId == null) {
            ticket.putNull("assignee");
        } else {
            ticket.putObject("assignee").put("id", assigneeId).put("name", assigneeName);
        }
        return new TicketState(
                lastSeq, ticket, json.readerForListOf(Present.class).readValue(people));
    }
}
