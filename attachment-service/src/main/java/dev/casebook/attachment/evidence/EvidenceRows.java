package dev.casebook.attachment.evidence;

import dev.casebook.attachment.file.Sha256;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Packages as rows of the database. */
final class EvidenceRows {

    private EvidenceRows() {}

    static Evidence read(Readable row) {
        return new Evidence(
                new EvidenceId(Columns.of(row, "id", UUID.class)),
                new TicketId(Columns.text(row, "ticket_id")),
                Columns.text(row, "account_id"),
                Edition.of(Columns.text(row, "edition")),
                new Requester(
                        Columns.text(row, "requester_id"),
                        Columns.text(row, "requester_name"),
                        Columns.text(row, "requester_role")),
                Columns.orNull(row, "route", String.class),
                EvidenceState.of(Columns.text(row, "state")),
                Columns.of(row, "progress", Integer.class),
                Columns.orNull(row, "reason", String.class),
                built(row),
                Columns.of(row, "attempts", Integer.class),
                Columns.time(row, "created_at"),
                Columns.orNull(row, "expires_at", Instant.class));
    }

    static Requested requested(Readable row) {
        return new Requested(read(row), Columns.flag(row, "fresh"));
    }

    static Build held(Readable row) {
        return new Build(read(row), Columns.of(row, "lease", UUID.class));
    }

    private static @Nullable Built built(Readable row) {
        var sha256 = Columns.orNull(row, "sha256", String.class);
        return sha256 == null ? null : new Built(new Sha256(sha256), Columns.number(row, "size"));
    }
}
