package dev.casebook.ticket.listing;

/** The queues every member of staff has. */
enum QueueView {
    MINE("t.assignee_id = :me and t.status in ('open', 'awaiting_customer')"),
    UNASSIGNED("t.assignee_id is null and t.status in ('open', 'awaiting_customer')"),
    WAITING("t.status = 'open'"),
    BREACHING("t.due_at < now() + interval '1 hour'"),
    ALL("true");

    private final String condition;

    QueueView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
