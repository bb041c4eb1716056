package dev.casebook.ticket.opening;

import dev.casebook.support.security.Role;
import dev.casebook.ticket.account.Account;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.lifecycle.TicketId;
import dev.casebook.ticket.people.Person;
import dev.casebook.ticket.people.PersonId;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the draft table as drafts. */
@Component
final class DraftRows {
    private final JsonMapper json;

    DraftRows(JsonMapper json) {
        this.json = json;
    }

    Draft draft(Readable row) {
        return new Draft(
                new TicketId(text(row, "id")),
                new Account(
                        new AccountId(text(row, "account_id")),
                        text(row, "account_name"),
                        text(row, "plan"),
                        Account.ACTIVE),
                author(row),
                json.readValue(get(row, "fields", Json.class).asString(), Submission.class),
                licenceKey(row),
                get(row, "version", Long.class),
                get(row, "created_at", Instant.class),
                get(row, "updated_at", Instant.class));
    }

    private static Person author(Readable row) {
        return new Person(
                new PersonId(text(row, "author_id")),
                text(row, "author_name"),
                text(row, "author_email"),
                Role.parse(text(row, "author_role")).orElseThrow(),
                null,
                null);
    }

    private static @Nullable LicenceKey licenceKey(Readable row) {
        String sealed = row.get("licence_sealed", String.class);
        return sealed == null ? null : new LicenceKey(sealed, text(row, "licence_mask"));
    }

    private static String text(Readable row, String column) {
        return get(row, column, String.class);
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
