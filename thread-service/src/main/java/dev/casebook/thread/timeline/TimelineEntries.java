package dev.casebook.thread.timeline;

import dev.casebook.thread.id.TicketId;
import dev.casebook.thread.ticket.Reader;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Entries of a thread as one reader may see them; a page is one statement over the primary key. */
@Repository
public class TimelineEntries {

    private static final String SELECT = """
            select e.seq, e.entry_id, e.kind, e.internal, e.author_id, c.author_name, c.author_role,
                   c.body, c.body_html, c.html_version, c.event, c.route, c.erased_at, e.at,
                   encode(e.hash, 'hex') as hash, encode(e.previous_hash, 'hex') as previous_hash,
                   (select coalesce(json_agg(json_build_object(
                               'id', a.attachment_id, 'fileName', a.file_name, 'size', a.size,
                               'contentType', a.content_type, 'state', a.state, 'reason', a.reason, 'internal', a.internal)
                               order by a.attachment_id), '[]')::text
                      from binding b join attachment a on a.attachment_id = b.attachment_id
                     where b.ticket_id = e.ticket_id and b.seq = e.seq and (:staff or not a.internal)) as files
              from entry e
              join entry_content c on c.ticket_id = e.ticket_id and c.seq = e.seq
              join ticket t on t.ticket_id = e.ticket_id
             where e.ticket_id = :ticketId and e.seq > :after and e.seq < :before
               and (:staff or (not e.internal and t.account_id = :account))
             order by e.seq\s""";

    private static final int BATCH = 100;

    private final DatabaseClient db;
    private final JsonMapper json;

    TimelineEntries(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Every entry after a seq, ascending, read page by page as they are taken. */
    public Flux<EntryView> allAfter(TicketId ticketId, Reader reader, long after) {
        return select("asc", ticketId, reader, PageRequest.following(after, BATCH))
                .expand(page -> page.size() < BATCH
                        ? Mono.empty()
                        : select(
                                "asc",
                                ticketId,
                                reader,
                                PageRequest.following(page.getLast().seq(), BATCH)))
                .concatMapIterable(page -> page);
    }

    /** One page, ascending; one more entry than asked for where there are more. */
    Mono<List<EntryView>> page(TicketId ticketId, Reader reader, PageRequest request) {
        PageRequest oneMore =
                new PageRequest(request.after(), request.before(), request.fromEnd(), request.limit() + 1);
        return request.fromEnd()
                ? select("desc", ticketId, reader, oneMore).map(List::reversed)
                : select("asc", ticketId, reader, oneMore);
    }

    static String sql(String order) {
        return SELECT + order + " limit :limit";
    }

    private Mono<List<EntryView>> select(String order, TicketId ticketId, Reader reader, PageRequest page) {
        return db.sql(sql(order))
                .bind("ticketId", ticketId.value())
                .bind("staff", reader.staff())
                .bind("account", reader.account())
                .bind("after", page.after())
                .bind("before", page.before())
                .bind("limit", page.limit())
                .mapProperties(TimelineRow.class)
                .all()
                .map(row -> row.view(json))
                .collectList();
    }
}
