package dev.casebook.thread.live;

import dev.casebook.thread.timeline.EntryView;

/** What a thread tells everyone who has it open; each reader's own view is cut from it. */
sealed interface Update {

    /** An entry as staff see it. */
    record Added(EntryView entry) implements Update {}

    /** The ticket or the people present have changed. */
    record Changed(TicketState before, TicketState now) implements Update {}
}
