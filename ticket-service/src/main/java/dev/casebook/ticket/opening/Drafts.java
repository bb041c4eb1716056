package dev.casebook.ticket.opening;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.licence.LicenceKey;
import dev.casebook.ticket.lifecycle.TicketId;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The drafts; whoever asks for one names the author, since nobody else may see it. */
@Component
final class Drafts {
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final DatabaseClient database;
    private final DraftRows rows;
    private final JsonMapper json;

    Drafts(DatabaseClient database, DraftRows rows, JsonMapper json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    Mono<Draft> find(TicketId id, Caller author) {
        return own("select * from draft where id = :id and author_id = :author", id, author)
                .map(rows::draft)
                .one();
    }

    /** Inside a write. */
    Mono<Draft> lock(TicketId id, Caller author) {
        return own("select * from draft where id = :id and author_id = :author for update", id, author)
                .map(rows::draft)
                .one();
    }

    /** Whoever its author is. Inside a write. */
    Mono<Draft> lock(TicketId id) {
        return database.sql("select * from draft where id = :id for update")
                .bind("id", id.value())
                .map(rows::draft)
                .one();
    }

    /** Everyone's that were saved last before that, the oldest first. */
    Mono<List<TicketId>> savedBefore(Instant before, int limit) {
        return database.sql("select id from draft where updated_at < :before order by updated_at limit :limit")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(TicketId::new)
                .collectList();
    }

    /** For other services, which ask whether an id is a draft and whose. */
    Mono<Draft> find(TicketId id) {
        return database.sql("select * from draft where id = :id")
                .bind("id", id.value())
                .map(rows::draft)
                .one();
    }

    /** Newest first, one more than the limit. */
    Mono<List<Draft>> of(Caller author, @Nullable Cursor after, int limit) {
        return database.sql("""
                        select * from draft where author_id = :author and (updated_at, id) < (:time, :id)
                        order by updated_at desc, id desc limit :limit""")
                .bind("author", author.personId())
                .bind("time", (after == null ? END : after.instant(0)).atOffset(ZoneOffset.UTC))
                .bind("id", after == null ? "" : after.text(1))
                .bind("limit", limit + 1)
                .map(rows::draft)
                .all()
                .collectList();
    }

    /** Inside a write. */
    Mono<Void> insert(Draft draft) {
        return written("""
                        insert into draft (id, account_id, account_name, plan, author_id, author_name, author_email,
                          author_role, fields, licence_sealed, licence_mask, version, created_at, updated_at)
                        values (:id, :account, :accountName, :plan, :author, :authorName, :authorEmail,
                          :authorRole, :fields, :sealed, :mask, :version, :created, :updated)""", draft)
                .bind("account", draft.account().id().value())
                .bind("accountName", draft.account().name())
                .bind("plan", draft.account().plan())
                .bind("author", draft.author().id().value())
                .bind("authorName", draft.author().name())
                .bind("authorEmail", draft.author().email())
                .bind("authorRole", draft.author().role().wire())
                .bind("created", draft.createdAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    /** Inside a write that holds the row's lock. */
    Mono<Void> update(Draft draft) {
        return written("""
                        update draft set fields = :fields, licence_sealed = :sealed, licence_mask = :mask,
                          version = :version, updated_at = :updated where id = :id""", draft).then();
    }

    /** Inside a write. */
    Mono<Void> delete(TicketId id) {
        return database.sql("delete from draft where id = :id")
                .bind("id", id.value())
                .then();
    }

    private GenericExecuteSpec own(String sql, TicketId id, Caller author) {
        return database.sql(sql).bind("id", id.value()).bind("author", author.personId());
    }

    private GenericExecuteSpec written(String sql, Draft draft) {
        LicenceKey key = draft.licenceKey();
        return database.sql(sql)
                .bind("id", draft.id().value())
                .bind("fields", Json.of(json.writeValueAsString(draft.fields())))
                .bind("sealed", key == null ? Parameters.in(String.class) : key.sealed())
                .bind("mask", key == null ? Parameters.in(String.class) : key.mask())
                .bind("version", draft.version())
                .bind("updated", draft.updatedAt().atOffset(ZoneOffset.UTC));
    }
}
