package dev.casebook.ticket.listing;

import dev.casebook.support.row.Columns;
import dev.casebook.support.security.Caller;
import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts what the reader may see of the tickets that are not solved, all queues in one pass. */
@Component
final class CountQueues {
    private final DatabaseClient database;

    CountQueues(DatabaseClient database) {
        this.database = database;
    }

    Mono<QueueCounts> of(Caller reader) {
        TicketFilter filter = TicketFilter.visibleTo(reader);
        filter.where("t.status in ('open', 'awaiting_customer')");
        return database.sql(sql(filter))
                .bindValues(filter.values())
                .bind("me", reader.personId())
                .map(row -> counts(row, reader.staff()))
                .one();
    }

    private static String sql(TicketFilter filter) {
        return "select " + counted("t.status = 'open'", "open") + ", "
                + counted("t.status = 'awaiting_customer'", "awaiting") + ", "
                + counted(QueueView.MINE.condition(), "mine") + ", "
                + counted(QueueView.UNASSIGNED.condition(), "unassigned") + ", "
                + counted(QueueView.BREACHING.condition(), "breaching") + " from ticket t" + filter.sql();
    }

    private static String counted(String condition, String name) {
        return "(count(*) filter (where " + condition + "))::int as " + name;
    }

    private static QueueCounts counts(Readable row, boolean staff) {
        return new QueueCounts(
                count(row, "open"),
                count(row, "awaiting"),
                staff ? count(row, "mine") : null,
                staff ? count(row, "unassigned") : null,
                staff ? count(row, "breaching") : null);
    }

    private static int count(Readable row, String name) {
        return Columns.of(row, name, Integer.class);
    }
}
