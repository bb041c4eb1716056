package dev.casebook.e2e;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the desk accepted: every ticket and reply that was answered with 201, in the order of the answers. */
final class Ledger {

    private final List<String> tickets = new CopyOnWriteArrayList<>();
    private final List<Reply> replies = new CopyOnWriteArrayList<>();

    void accepted(String ticketId) {
        tickets.add(ticketId);
    }

    void accepted(String ticketId, String entryId, String body) {
        replies.add(new Reply(ticketId, entryId, body));
    }

    List<String> tickets() {
        return List.copyOf(tickets);
    }

    List<String> repliesTo(String ticketId) {
        return replies.stream()
                .filter(reply -> reply.ticketId().equals(ticketId))
                .map(Reply::entryId)
                .toList();
    }

    private record Reply(String ticketId, String entryId, String body) {}
}
