package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.checklist.AttachmentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What attachment-service has told of the files of tickets and drafts. */
@Component
public final class Attachments {
    static final String PRESENT = " state in ('uploading', 'scanning', 'ready')";

    /** What a ticket has: counts by audience, and the kinds that its account may see. */
    public record Present(int account, int staff, Set<AttachmentKind> kinds) {}

    /** One file as the newest event about it describes it. */
    public record Told(
            String id,
            String ticketId,
            long version,
            String state,
            String visibility,
            String uploader,
            String fileName,
            String contentType) {}

    private final DatabaseClient database;

    Attachments(DatabaseClient database) {
        this.database = database;
    }

    /** Takes what was told unless something newer was told before. Inside a write. */
    public Mono<Boolean> take(Told told) {
        return database.sql("""
                        insert into ticket_attachment as a (id, ticket_id, version, state, visibility, uploader_id, file_name, content_type)
                        values (:id, :ticket, :version, :state, :visibility, :uploader, :file, :type)
                        on conflict (id) do update
                        set version = excluded.version, state = excluded.state, visibility = excluded.visibility,
                            content_type = excluded.content_type
                        where a.version < excluded.version""")
                .bind("id", told.id())
                .bind("ticket", told.ticketId())
                .bind("version", told.version())
                .bind("state", told.state())
                .bind("visibility", told.visibility())
                .bind("uploader", told.uploader())
                .bind("file", told.fileName())
                .bind("type", told.contentType())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    public Mono<Present> presentOn(TicketId ticket) {
        return database.sql("""
                        select count(*) filter (where visibility = 'account') as account, count(*) as staff,
                               coalesce(array_agg(distinct content_type) filter (where visibility = 'account'), '{}') as types
                        from ticket_attachment where ticket_id = :ticket and""" + PRESENT)
                .bind("ticket", ticket.value())
                .map(row -> new Present(
                        count(row.get("account", Integer.class)),
                        count(row.get("staff", Integer.class)),
                        kinds(row.get("types", String[].class))))
                .one();
    }

    /** Puts the counts on the ticket. Inside a write that holds its lock. */
    public Mono<Void> count(TicketId ticket, Present present) {
        return database.sql(
                        "update ticket set attachment_count = :account, staff_attachment_count = :staff where id = :ticket")
                .bind("account", present.account())
                .bind("staff", present.staff())
                .bind("ticket", ticket.value())
                .then();
    }

    /** The files of a draft, which its ticket shows to the account. Inside a write. */
    public Mono<List<String>> show(TicketId draft) {
        return database.sql("update ticket_attachment set visibility = 'account' where ticket_id = :ticket and"
                        + PRESENT + " returning id")
                .bind("ticket", draft.value())
                .mapValue(String.class)
                .all()
                .sort()
                .collectList();
    }

    /** The kinds of the caller's own files on a draft. */
    public Mono<Set<AttachmentKind>> kindsOf(TicketId draft, Caller author) {
        return database.sql(
                        "select content_type from ticket_attachment where ticket_id = :ticket and uploader_id = :author and"
                                + PRESENT)
                .bind("ticket", draft.value())
                .bind("author", author.personId())
                .mapValue(String.class)
                .all()
                .map(AttachmentKind::of)
                .collect(Collectors.toSet());
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static Set<AttachmentKind> kinds(String @Nullable [] types) {
        return types == null
                ? Set.of()
                : Arrays.stream(types).map(AttachmentKind::of).collect(Collectors.toSet());
    }
}
