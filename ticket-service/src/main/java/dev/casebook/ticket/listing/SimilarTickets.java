package dev.casebook.ticket.listing;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.RowView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Resolved tickets that look alike by {@link Likeness}, the best first. */
@Component
final class SimilarTickets {
    /** What is asked for: free text, and what both tickets must share. */
    record Like(
            String text, @Nullable String product, @Nullable String type, int limit) {}

    private final DatabaseClient database;
    private final ListTickets tickets;

    SimilarTickets(DatabaseClient database, ListTickets tickets) {
        this.database = database;
        this.tickets = tickets;
    }

    Mono<List<RowView>> find(Like like, Caller reader) {
        return ids(like, reader).flatMap(ids -> ids.isEmpty() ? Mono.just(List.of()) : inOrder(ids, reader));
    }

    private Mono<List<RowView>> inOrder(List<String> ids, Caller reader) {
        return tickets.rows(ids, reader)
                .map(rows -> rows.stream()
                        .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                        .toList());
    }

    private Mono<List<String>> ids(Like like, Caller reader) {
        TicketFilter filter = TicketFilter.visibleTo(reader);
        filter.where("t.status in ('resolved', 'closed') and t.merged_into is null");
        filter.where(Likeness.ALIKE, "text", like.text().toLowerCase(Locale.ROOT));
        filter.in("t.product", "product", like.product() == null ? List.of() : List.of(like.product()));
        filter.in("t.type", "type", like.type() == null ? List.of() : List.of(like.type()));
        return database.sql(Likeness.ASKED + "select t.id from ticket t" + filter.sql() + Likeness.BEST_FIRST)
                .bindValues(filter.values())
                .bind("limit", like.limit())
                .mapValue(String.class)
                .all()
                .collectList();
    }
}
