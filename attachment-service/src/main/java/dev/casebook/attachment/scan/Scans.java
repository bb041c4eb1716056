package dev.casebook.attachment.scan;

import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.store.StoredPart;
import dev.casebook.support.row.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files waiting to be verified; whoever claims one holds it by a lease and must renew that. */
@Repository
public class Scans {

    private static final TypeReference<List<StoredPart>> PARTS = new TypeReference<>() {};

    private static final String CLAIM = """
            update scans set lease = :lease, attempts = attempts + 1, due_at = now() + :seconds * interval '1 second'
             where attachment_id = (select attachment_id from scans where due_at <= now()
                                     order by due_at limit 1 for update skip locked)
            returning attachment_id, parts, attempts, lease
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Scans(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Inside the transaction that says the upload is complete. */
    public Mono<Void> add(AttachmentId id, List<StoredPart> parts) {
        return database.sql("insert into scans (attachment_id, parts) values (:id, :parts)")
                .bind("id", id.value())
                .bind("parts", Json.of(json.writeValueAsBytes(parts)))
                .then();
    }

    Mono<Scan> claim(Duration lease) {
        return database.sql(CLAIM)
                .bind("lease", UUID.randomUUID())
                .bind("seconds", lease.toSeconds())
                .map(this::scan)
                .one();
    }

    /** False when another worker has taken the file over. */
    Mono<Boolean> renew(Scan scan, Duration lease) {
        return due(scan, lease);
    }

    /** Lets the file be claimed again after a pause. */
    Mono<Boolean> release(Scan scan, Duration pause) {
        return due(scan, pause);
    }

    /** False when another worker has taken the file over, whose verdict counts then. */
    Mono<Boolean> settle(Scan scan) {
        return database.sql("delete from scans where attachment_id = :id and lease = :lease")
                .bind("id", scan.id().value())
                .bind("lease", scan.lease())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Boolean> due(Scan scan, Duration from) {
        return database.sql("update scans set due_at = now() + :seconds * interval '1 second'"
                        + " where attachment_id = :id and lease = :lease")
                .bind("seconds", from.toSeconds())
                .bind("id", scan.id().value())
                .bind("lease", scan.lease())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Scan scan(Readable row) {
        return new Scan(
                new AttachmentId(Columns.of(row, "attachment_id", UUID.class)),
                json.readValue(Columns.of(row, "parts", Json.class).asArray(), PARTS),
                Columns.of(row, "attempts", Integer.class),
                Columns.of(row, "lease", UUID.class));
    }
}
