package dev.casebook.ticket.listing;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Page;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.RowView;
import dev.casebook.ticket.lifecycle.Ticket;
import dev.casebook.ticket.lifecycle.TicketRows;
import dev.casebook.ticket.lifecycle.TicketViews;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a page of a list in one query, without the long texts. */
@Component
public final class ListTickets {
    private static final String COLUMNS = """
            t.id, t.account_id, t.account_name, t.plan, t.opened_by_id, t.opened_by_name, t.opened_by_email, t.opened_by_role,
            t.type, t.subject, '' as problem, t.product, t.site_url, t.environment, t.licence_sealed, t.licence_mask, t.plan_name,
            t.occurred_at, null::text as expected, null::text as actual, null::text as steps_tried, t.route, t.evidence,
            t.follow_up_of, t.status, t.priority, t.priority_rank, t.tags, t.assignee_id, t.assignee_name, t.merged_into,
            t.resolution, t.resolution_cause, t.resolved_at, t.resolved_version, t.rating_score, t.rating_comment, t.checklist,
            t.version, t.event_sequence, t.created_at, t.updated_at, t.last_activity_at, t.round_the_clock,
            t.first_response_due_at, t.first_response_at, t.resolution_due_at, t.paused_since, t.decided_seq, t.reply_count,
            t.last_seq, t.public_last_seq, t.attachment_count, t.staff_attachment_count""";

    private record Row(RowView view, Cursor cursor) {}

    private final DatabaseClient database;
    private final TicketRows rows;
    private final Clock clock;

    ListTickets(DatabaseClient database, TicketRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    Mono<Page<RowView>> page(TicketQuery query, Caller reader) {
        Instant now = clock.instant();
        return database.sql(sql(query))
                .bindValues(query.filter().values())
                .bind("reader", reader.personId())
                .bind("limit", query.limit() + 1)
                .map(row -> row(row, query.order(), reader, now))
                .all()
                .collectList()
                .map(found -> Page.of(found, query.limit(), Row::cursor).map(Row::view));
    }

    /** These tickets as far as the reader may see them, in no order; for a few ids. */
    public Mono<List<RowView>> rows(List<String> ids, Caller reader) {
        TicketFilter filter = TicketFilter.visibleTo(reader);
        filter.in("t.id", "ids", ids);
        TicketQuery query = new TicketQuery(filter, TicketOrder.ACTIVITY, null, ids.size());
        return page(query, reader).map(Page::items);
    }

    /** One row more than the page holds says whether another page follows. */
    private static String sql(TicketQuery query) {
        return "select " + COLUMNS + ", " + query.order().columns() + ", " + TicketViews.UNREAD
                + " as unread from ticket t" + query.filter().sql() + " order by "
                + query.order().orderBy() + " limit :limit";
    }

    private Row row(Readable row, TicketOrder order, Caller reader, Instant now) {
        Ticket ticket = rows.ticket(row);
        return new Row(
                RowView.of(ticket, reader.staff(), get(row, "unread", Integer.class), now),
                order.cursor(
                        get(row, "priority_rank", Integer.class),
                        get(row, "sort_key", Instant.class),
                        ticket.id().value()));
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
