package dev.casebook.ticket.opening;

import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket being written, its author's alone; {@code fields} holds no licence key, which is sealed beside them. */
record Draft(
        TicketId id,
        Account account,
        Person author,
        Submission fields,
        @Nullable LicenceKey licenceKey,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    Draft rewritten(Submission to, @Nullable LicenceKey key, Instant at) {
        return new Draft(id, account, author, to.withoutLicenceKey(), key, version + 1, createdAt, at);
    }
}
