package dev.casebook.thread.contextrequest;

import dev.casebook.support.security.Caller;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.chain.EntryKind;
import dev.casebook.thread.entry.Action;
import dev.casebook.thread.entry.Author;
import dev.casebook.thread.entry.NewEntry;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.id.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who does something about a context request, on which ticket and from which page. */
record Acting(TicketId ticketId, Caller caller, @Nullable String route) {

    PersonId person() {
        return new PersonId(caller.personId());
    }

    /** Requests and answers are public, always. */
    NewEntry entry(EntryKind kind, EntryContent content, Action action, Instant now) {
        return new NewEntry(kind, false, Author.of(caller), content, action, route, now);
    }
}
